/** What a path holds after a commit; null takes it away. */
export type FileContent =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly submodule: string }
  | { readonly executable: string | Uint8Array }
  | null;

export type FileTree = Readonly<Record<string, FileContent>>;

export interface CommitInput {
  /** Full name, `refs/heads/main`. */
  readonly ref: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  /** Seconds since 1970. */
  readonly time: number;
  readonly files: FileTree;
  /** A tree to take whole, before anything else. */
  readonly tree?: string;
  /** Old path → new path, before `files` are written. */
  readonly renames?: Readonly<Record<string, string>>;
}

/** The text of a Git LFS pointer, which is all that GitHub's API gives of such a file. */
export function lfsPointer(sha256: string, size: number): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;
}

/** A stream for `git fast-import` that makes one commit and prints its SHA. */
export function fastImportStream(input: CommitInput): Buffer {
  const parts: Buffer[] = [];
  const add = (...pieces: (string | Uint8Array)[]): void => {
    for (const piece of pieces) parts.push(toBuffer(piece));
  };
  const data = (content: string | Uint8Array): void => {
    const bytes = toBuffer(content);
    add(`data ${bytes.length}\n`, bytes, '\n');
  };

  const [first, ...others] = input.parents;
  // Without the reset a first commit on an existing branch would continue it.
  add(`reset ${input.ref}\n`, first === undefined ? '\n' : `from ${first}\n\n`);
  const who = `${input.author.name} <${input.author.email}> ${input.time} +0000`;
  add(`commit ${input.ref}\nmark :1\nauthor ${who}\ncommitter ${who}\n`);
  data(input.message);
  for (const parent of others) add(`merge ${parent}\n`);
  if (input.tree !== undefined) add(`M 040000 ${input.tree} ""\n`);
  for (const [from, to] of Object.entries(input.renames ?? {})) add(`R ${quote(from)} ${quote(to)}\n`);
  for (const [path, content] of Object.entries(input.files)) {
    if (content === null) {
      add(`D ${quote(path)}\n`);
    } else if (typeof content === 'object' && 'submodule' in content) {
      add(`M 160000 ${content.submodule} ${quote(path)}\n`);
    } else {
      const [mode, bytes] = toBlob(content);
      add(`M ${mode} inline ${quote(path)}\n`);
      data(bytes);
    }
  }
  add('\nget-mark :1\n');
  return Buffer.concat(parts);
}

function toBlob(
  content: string | Uint8Array | { readonly symlink: string } | { readonly executable: string | Uint8Array },
): [string, string | Uint8Array] {
  if (typeof content === 'string' || content instanceof Uint8Array) return ['100644', content];
  if ('symlink' in content) return ['120000', content.symlink];
  return ['100755', content.executable];
}

function toBuffer(content: string | Uint8Array): Buffer {
  return typeof content === 'string'
    ? Buffer.from(content)
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

function quote(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
