import type { Span } from '../../model/source-file.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';

/** A private key in text armour. */
export interface PrivateKey {
  readonly span: Span;
  readonly ruleId: RuleId;
}

const BEGIN = '-----BEGIN ';
const LONGEST_LABEL = 40;
/** Body characters of the largest key looked for: RSA with 16,384 bits, with line ends escaped twice. No key holds another. */
const LONGEST_BODY = 20_000;
/** Line ends as they stand in text that was escaped once or more. */
const LINE_ENDS = /\\[nrt]?|%0[AaDd]|%5[Cc]n|\s/g;

/** What a key without an end goes on with. */
const BODY = /^[A-Za-z0-9+/=\s:,\\-]*/;

const ARMOUR_HEADERS = /(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash|MessageID):[^\n\\]*/g;

const RULES: Readonly<Record<string, RuleId>> = {
  'RSA PRIVATE KEY': 'generic-pem-rsa-private-key',
  'EC PRIVATE KEY': 'generic-pem-ec-private-key',
  'DSA PRIVATE KEY': 'generic-pem-dsa-private-key',
  'OPENSSH PRIVATE KEY': 'generic-openssh-private-key',
  'ENCRYPTED PRIVATE KEY': 'generic-pem-encrypted-private-key',
  'PGP PRIVATE KEY BLOCK': 'generic-pgp-private-key-block',
  'PRIVATE KEY': 'generic-pem-pkcs8-private-key',
};

/** Ed25519 keys have 64 characters; the armoured forms of other kinds never fit into 100. */
const SHORTEST_BODY = 60;

/** Every private key in PEM, OpenSSH or PGP armour that a text holds, whole or cut short. */
export function findPrivateKeys(text: string): readonly PrivateKey[] {
  const found: PrivateKey[] = [];
  let from = text.indexOf(BEGIN);
  while (from >= 0) {
    const key = readPrivateKey(text, from);
    if (key !== null) found.push(key);
    from = text.indexOf(BEGIN, key === null ? from + BEGIN.length : key.span.to);
  }
  return found;
}

function readPrivateKey(text: string, from: number): PrivateKey | null {
  const labelFrom = from + BEGIN.length;
  const labelTo = text.indexOf('-----', labelFrom);
  if (labelTo < 0 || labelTo - labelFrom > LONGEST_LABEL) return null;
  const label = text.slice(labelFrom, labelTo);
  if (!label.includes('PRIVATE KEY')) return null;
  const bodyFrom = labelTo + 5;
  const next = text.indexOf(BEGIN, bodyFrom);
  const rest = text.slice(bodyFrom, next < 0 ? bodyFrom + LONGEST_BODY : Math.min(next, bodyFrom + LONGEST_BODY));
  const endMark = rest.indexOf('-----END ');
  const body = endMark < 0 ? BODY.exec(rest)![0] : rest.slice(0, endMark);
  const bodyTo = bodyFrom + body.length;
  if (!isKeyMaterial(body)) return null;
  const to = endMark < 0 ? bodyTo : endOfFooter(text, bodyTo);
  const isLegacyEncrypted = /Proc-Type:\s*4,\s*ENCRYPTED/.test(body.slice(0, 200));
  const ruleId = isLegacyEncrypted
    ? 'generic-pem-legacy-encrypted-private-key'
    : (RULES[label.trim()] ?? 'generic-pem-pkcs8-private-key');
  return { span: { from, to }, ruleId };
}

function endOfFooter(text: string, from: number): number {
  const close = text.indexOf('-----', from + '-----END '.length);
  return close < 0 || close - from > LONGEST_LABEL + 20 ? from : close + 5;
}

/** Samples have dots, stars, words or a handful of characters where the key should be. */
function isKeyMaterial(body: string): boolean {
  if (/x{10}/i.test(body)) return false;
  const material = (body.includes(':') ? body.replace(ARMOUR_HEADERS, '') : body).replace(LINE_ENDS, '');
  if (material.length < SHORTEST_BODY) return false;
  return /^[A-Za-z0-9+/=-]+$/.test(material) && new Set(material.slice(0, 400)).size >= 16;
}
