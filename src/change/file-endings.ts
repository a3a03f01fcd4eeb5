/** What holds no text, by the endings that are in wide use: images, fonts, sound, film, programs, libraries, data of other tools. */
const BINARY = endings(`
  png jpg jpeg gif bmp ico icns webp avif heic tif tiff psd ai eps sketch fig xcf raw cr2 dds tga exr hdr
  woff woff2 ttf otf eot pfb mp3 wav ogg flac aac m4a opus mid mp4 m4v mov avi mkv webm wmv flv mpg mpeg
  pdf doc docx xls xlsx ppt pptx odt ods odp pages numbers key epub mobi djvu
  exe dll so dylib a lib o obj pdb class jar war ear pyc pyo pyd wasm node elc beam bin dat dex apk aab ipa msi deb rpm dmg iso img
  bz2 xz lzma zst lz4 7z rar cab whl gem crate nupkg snupkg pack idx
  db sqlite sqlite3 mdb parquet avro orc arrow feather pb onnx pt pth h5 hdf5 npy npz pkl ckpt safetensors gguf tflite
  blend fbx glb stl step uasset umap unity3d asset mesh swf jks keystore p12 pfx der cer crt gpg sig
`);

/** Source code, whose lines often look like a piece of a JSON file and hardly ever are one. */
const CODE = endings(`
  ts tsx mts cts jsx vue svelte py pyi rb php go rs java kt kts scala groovy cs vb fs c h cc cpp cxx hpp m mm swift dart
  lua pl pm r jl ex exs erl hs clj elm sh bash zsh fish ps1 bat sql css scss sass less tf proto graphql gql
`);

function endings(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** True if a file of this name is known to hold no text. */
export function hasBinaryEnding(path: string): boolean {
  return BINARY.has(endingOf(path));
}

/** True if a file of this name is source code. */
export function hasCodeEnding(path: string): boolean {
  return CODE.has(endingOf(path));
}

function endingOf(path: string): string {
  return /\.([^./]{1,12})$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
