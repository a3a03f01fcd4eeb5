/** The argument of a function that takes a secret, and where the secret's name comes from. */
export interface SecretArgument {
  /** The number of the argument. */
  readonly value: number;
  /** A name of ours, or the number of the argument that holds the name. */
  readonly name: string | number;
}

interface KnownCallee extends SecretArgument {
  readonly pattern: RegExp;
}

/** Functions of the sandbox and its libraries that take a secret, by what their dotted name ends with. */
const KNOWN_CALLEES: readonly KnownCallee[] = [
  { pattern: /jar(?:\(\))?\.set$/, value: 2, name: 1 },
  { pattern: /(?:^|\.)(?:set|append|upsert|add|addHeader|setItem|setHeader|setRequestHeader)$/, value: 1, name: 0 },
  { pattern: /(?:^|\.)set(?:Environment|Global|Collection)Variable$/, value: 1, name: 0 },
  { pattern: /(?:^|\.)(?:Hmac\w+|createHmac)$/, value: 1, name: 'hmac key' },
  { pattern: /(?:^|\.)(?:AES|DES|TripleDES|Rabbit|RC4|RC4Drop)\.(?:en|de)crypt$/, value: 1, name: 'cipher key' },
  { pattern: /(?:^|\.)importKey$/, value: 1, name: 'crypto key' },
  { pattern: /(?:^|\.)JWS\.sign$/, value: 3, name: 'signing key' },
  { pattern: /(?:^|\.)(?:jwt|jsonwebtoken)\.sign$/, value: 1, name: 'signing key' },
];

/** Functions that hand on what they are given in another form: the name outside holds within. */
const PASSING_CALLEE =
  /(?:^|\.)(?:parse|stringify|from|encode|String|trim|concat|encodeURIComponent|encodeURI|toString)$/;

const HEADER_CALLEE = /(?:headers?\.(?:add|upsert)|addHeader)$/i;
const SEND_CALLEE = /(?:^|\.)sendRequest$/;
const PRINT_CALLEE = /^console\.\w+$/;
const VARIABLE_CALLEE = /^(?:pm\.(?:\w+\.)?(?:get|set|has|unset)|postman\.(?:get|set|clear)\w*Variable)$/;

/** Words in names that make a short or plain literal worth a closer look. */
const SECRET_WORD =
  /pass|pwd|secret|token|key|auth|bearer|basic|cred|session|cookie|sign|hmac|private|cert|jwt|pin|otp|salt|login|user/i;

/** Which argument of a function is a secret, or null if it takes none that we know. */
export function secretArgumentOf(callee: string): SecretArgument | null {
  return KNOWN_CALLEES.find(({ pattern }) => pattern.test(callee)) ?? null;
}

export function isPassingCallee(callee: string): boolean {
  return PASSING_CALLEE.test(callee);
}

/** Whether a function encodes credentials or keys: what it is given by name is worth a look, however plain. */
export function isEncodingCallee(callee: string): boolean {
  return callee === 'btoa' || callee.startsWith('CryptoJS.enc.');
}

/** Whether a function takes a header as one string, `Name: value`. */
export function isHeaderCallee(callee: string): boolean {
  return HEADER_CALLEE.test(callee);
}

export function isSendCallee(callee: string): boolean {
  return SEND_CALLEE.test(callee);
}

export function isPrintCallee(callee: string): boolean {
  return PRINT_CALLEE.test(callee);
}

/** Whether a function reads or writes a variable of Postman's. */
export function isVariableCallee(callee: string): boolean {
  return VARIABLE_CALLEE.test(callee);
}

export function hasSecretWord(name: string): boolean {
  return SECRET_WORD.test(name);
}

/** Whether a literal has the form of a credential, or of a text that holds one; by counting, not by meaning. */
export function hasSecretShape(text: string): boolean {
  if (text.length < 12) return false;
  let digits = 0;
  let letters = 0;
  let upper = 0;
  let blanks = 0;
  let marks = 0;
  const end = Math.min(text.length, 256);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if (code >= 0x61 && code <= 0x7a) letters++;
    else if (code >= 0x41 && code <= 0x5a) upper++;
    else if (code <= 0x20) blanks++;
    else if (code === 0x40 || code === 0x3d || code === 0x3f) marks++;
  }
  if (blanks > 0)
    return /^(?:bearer|basic|token|apikey|digest|aws4\S*) \S{6}|-----BEGIN|:\s*\S{12}/i.test(text.slice(0, 256));
  if (marks > 0) return true;
  return (
    letters + upper > 0 &&
    (digits >= 3 || (digits > 0 && text.length >= 20) || (upper > 3 && letters > 3 && text.length >= 24))
  );
}
