import { detach } from '../detach.ts';

/** The argument of a function that takes a secret, and where the secret's name comes from. */
export interface SecretArgument {
  /** The number of the argument. */
  readonly value: number;
  /** A name of ours, or the number of the argument that holds the name. */
  readonly name: string | number;
}

/** A function that takes a secret, by what its dotted name ends with. */
export interface SecretTaker extends SecretArgument {
  readonly pattern: RegExp;
}

/** What a tool lets its scripts call beside what all scripts can: functions by their dotted names. */
export interface Sandbox {
  readonly secretTakers: readonly SecretTaker[];
  /** They take a header as one string, `Name: value`. */
  readonly headerTakers: RegExp;
  /** They give a value to a variable of the tool. */
  readonly setters: RegExp;
  /** They read or write a variable of the tool, whose name they are given first. */
  readonly variables: RegExp;
  /** Those of them that give its value. */
  readonly getters: RegExp;
  /** Those of the getters that read a column of the data that a run is fed with. */
  readonly dataGetters: RegExp;
  /** Objects of the tool whose members are its variables. */
  readonly stores: ReadonlySet<string>;
  /** They put variables in the place of the references in a text. */
  readonly fillers: RegExp;
  /** They send a request. */
  readonly senders: RegExp;
  /** They take a parameter of the request's query as `{key, value}`. */
  readonly queryTakers: RegExp;
}

/** What is known of a function by its dotted name. */
export interface CalleeFacts {
  /** Which argument is a secret, or null if it takes none that we know. */
  readonly secret: SecretArgument | null;
  /** It hands on what it is given in another form. */
  readonly isPassing: boolean;
  /** It encodes credentials or keys: what it is given is worth a look, however plain. */
  readonly isEncoding: boolean;
  /** It takes a header as one string, `Name: value`. */
  readonly isHeader: boolean;
  /** It reads or writes a variable of the tool. */
  readonly isVariable: boolean;
  /** It gives a value to a variable of the tool. */
  readonly isSetter: boolean;
  /** It gives the value of a variable of the tool. */
  readonly isGetter: boolean;
  /** The variable is a column of the data that a run is fed with. */
  readonly isDataGetter: boolean;
  /** It puts variables of the tool in the place of the references in a text. */
  readonly isFilling: boolean;
  /** It sends a request. */
  readonly isSender: boolean;
  /** It takes a parameter of the request's query. */
  readonly isQuery: boolean;
  /** It holds what it is given against something: what an assertion is about, or the member or header that it names. */
  readonly isExpecting: boolean;
}

/** Functions of common libraries that take a secret. */
const SECRET_TAKERS: readonly SecretTaker[] = [
  { pattern: /(?:^|\.)(?:set|append|upsert|add|addHeader|setItem|setHeader|setRequestHeader)$/, value: 1, name: 0 },
  { pattern: /(?:^|\.)(?:Hmac\w+|createHmac|HMAC\.create)$/, value: 1, name: 'hmac key' },
  { pattern: /(?:^|\.)(?:AES|DES|TripleDES|Rabbit|RC4|RC4Drop)\.(?:en|de)crypt$/, value: 1, name: 'cipher key' },
  { pattern: /(?:^|\.)(?:PBKDF2|EvpKDF|pbkdf2(?:Sync)?|scrypt(?:Sync)?)$/, value: 0, name: 'password' },
  { pattern: /(?:^|\.)importKey$/, value: 1, name: 'crypto key' },
  { pattern: /(?:^|\.)JWS\.sign$/, value: 3, name: 'signing key' },
  { pattern: /(?:^|\.)(?:jwt|jsonwebtoken)\.sign$/, value: 1, name: 'signing key' },
];

/** Assertions that name what they expect a value of. */
const NAMED_EXPECTATIONS: readonly SecretTaker[] = [
  { pattern: /\bhave\.(?:(?:deep|nested|own)\.)?(?:property|header|jsonBody)$/, value: 1, name: 0 },
  { pattern: /(?:^|\.)assert\.(?:deepEqual|deepStrictEqual|equal|strictEqual)$/, value: 1, name: 0 },
];

/** Those that say before what they are about: `expect(a.token).to.equal`. */
const EXPECTATION = /^\.(?:\w{1,20}\.){0,6}(?:eql|eqls|equal|equals|eq)$/;

/** What is not so says nothing of what is: `to.not.equal`. */
const NEGATION = /\bnot\./;

/** Functions that hand on what they are given in another form: the name outside holds within. */
const PASSING_CALLEE =
  /(?:^|\.)(?:parse|stringify|from|encode|String|trim|concat|encodeURIComponent|encodeURI|toString|MD5|md5|SHA\d{1,3}|sha\d{1,3})$/;

/** Functions that make bytes or base64 of a text, or a Basic header of a login. */
const ENCODERS: ReadonlySet<string> = new Set(['btoa', 'Buffer.from', 'Buffer', 'basic']);

const NO_FACTS: CalleeFacts = {
  secret: null,
  isPassing: false,
  isEncoding: false,
  isHeader: false,
  isVariable: false,
  isSetter: false,
  isGetter: false,
  isDataGetter: false,
  isFilling: false,
  isSender: false,
  isQuery: false,
  isExpecting: false,
};

const MOST_CALLEES = 2_000;

/** What is known of the functions that scripts call. They call the same few over and over, so it is remembered. */
export class Callees {
  readonly #sandbox: Sandbox | null;
  readonly #known = new Map<string, CalleeFacts>();

  /** Without a sandbox only what common libraries have is known. */
  constructor(sandbox: Sandbox | null = null) {
    this.#sandbox = sandbox;
  }

  /** Whether an object of this name has the variables of the tool as its members. */
  isStore(name: string): boolean {
    return this.#sandbox?.stores.has(name) === true;
  }

  /** Of no function, or of one without a name, nothing is known. */
  factsOf(callee: string | null): CalleeFacts {
    if (callee === null) return NO_FACTS;
    const known = this.#known.get(callee);
    if (known !== undefined) return known;
    const sandbox = this.#sandbox;
    const isTaker = ({ pattern }: SecretTaker): boolean => pattern.test(callee);
    const expected = NEGATION.test(callee) ? undefined : NAMED_EXPECTATIONS.find(isTaker);
    const facts: CalleeFacts = {
      secret: sandbox?.secretTakers.find(isTaker) ?? SECRET_TAKERS.find(isTaker) ?? expected ?? null,
      isPassing: PASSING_CALLEE.test(callee),
      isEncoding: ENCODERS.has(callee) || callee.startsWith('CryptoJS.enc.'),
      isHeader: sandbox?.headerTakers.test(callee) === true,
      isVariable: sandbox?.variables.test(callee) === true,
      isSetter: sandbox?.setters.test(callee) === true,
      isGetter: sandbox?.getters.test(callee) === true,
      isDataGetter: sandbox?.dataGetters.test(callee) === true,
      isFilling: sandbox?.fillers.test(callee) === true,
      isSender: sandbox?.senders.test(callee) === true,
      isQuery: sandbox?.queryTakers.test(callee) === true,
      isExpecting: expected !== undefined || (EXPECTATION.test(callee) && !NEGATION.test(callee)),
    };
    if (this.#known.size >= MOST_CALLEES) this.#known.clear();
    this.#known.set(detach(callee), facts);
    return facts;
  }
}
