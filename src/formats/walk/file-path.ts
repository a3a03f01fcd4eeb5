import { reframe, type Shape } from './walker.ts';

/** Files that hold a private key, by the end of their name. */
const PRIVATE_FILE = /(?:\.(?:pem|key|pfx|p12|p8|ppk|jks|keystore)|[/\\]id_(?:rsa|dsa|ecdsa|ed25519))$/i;
/** Of them those that hold what everybody may see: a public key, or certificates alone (certbot writes `fullchain.pem`). */
const PUBLIC_FILE = /(?:pub(?:lic)?(?:[-_.]?key)?|chain|cert(?:ificate)?s?|crt|(?:^|[-_./\\])(?:ca|root))\.pem$/i;

/** The path of a file on the machine of the author: no credential, but it may say where a private key lies. */
export const certificatePath: Shape = (walker, node, frame) => {
  if (walker.tree.kind(node) === 'array') {
    walker.descend(node, { members: new Map(), rest: certificatePath, frame });
    return;
  }
  const value = walker.emit(node, reframe(frame, { role: 'other', sensitivity: 'harmless', hints: {}, scope: null }));
  if (value === null || !PRIVATE_FILE.test(value.text) || PUBLIC_FILE.test(value.text)) return;
  walker.posture('private-certificate-path', value);
};
