import { certificatePath } from '../../walk/file-path.ts';
import { anything, leaf, members, nameText, skip, within } from '../../walk/shapes.ts';
import { reframe, type Shape } from '../../walk/walker.ts';

const CERTIFICATE = { authType: 'certificate' };

/** A file of the certificate: `src` is its path; a hand-made collection may hold the file itself as `value`. */
function part(key: string, isPrivate: boolean): Shape {
  const text = within({ key, sensitivity: isPrivate ? 'secret' : 'identifying' }, leaf);
  const object = members({ src: isPrivate ? privatePath : within({ key: 'src' }, certificatePath), value: text });
  return (walker, node, frame) => {
    if (walker.isContainer(node)) object(walker, node, frame);
    else text(walker, node, frame);
  };
}

/** Whatever its name, the file behind a certificate's key holds a private key. */
const privatePath: Shape = (walker, node, frame) => {
  if (walker.isContainer(node)) {
    anything(walker, node, reframe(frame, { role: 'other', sensitivity: 'harmless' }));
    return;
  }
  const value = walker.emit(node, reframe(frame, { role: 'other', key: 'src', sensitivity: 'harmless', hints: {} }));
  if (value !== null) walker.posture('private-certificate-path', value);
};

/** A client certificate of a request, or of Newman's list: its passphrase stands in the clear. */
export const certificate: Shape = within(
  { role: 'auth-param', key: null, hints: CERTIFICATE },
  members({
    name: nameText,
    id: skip,
    matches: within({ role: 'other', sensitivity: 'harmless' }, anything),
    key: part('key', true),
    cert: part('cert', false),
    pfx: part('pfx', true),
    passphrase: within({ key: 'passphrase', sensitivity: 'secret' }, leaf),
  }),
);
