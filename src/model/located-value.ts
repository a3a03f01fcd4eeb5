import type { RequestContext } from './request-context.ts';
import type { Span } from './source-file.ts';

/** The place of a value within a Postman file, by what Postman does with it. */
export const ROLES = [
  'auth-param',
  'header',
  'query',
  'url',
  'path-variable',
  'body',
  'cookie',
  'variable',
  'script',
  'description',
  'response-body',
  'response-header',
  'other',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * What the field itself says about its value: `secret` fields exist to hold a credential (an auth block's `token`),
 * `identifying` ones name an account, `harmless` ones never hold a credential, `unknown` leaves it to key and form.
 */
export type Sensitivity = 'secret' | 'identifying' | 'harmless' | 'unknown';

/**
 * An encoding between a value's text and the text around it. YAML has one for each style of scalar, since they decode
 * differently; `yaml` is the plain one over several lines.
 */
export type LayerKind =
  | 'json'
  | 'yaml'
  | 'yaml-single'
  | 'yaml-double'
  | 'yaml-literal'
  | 'yaml-folded'
  | 'javascript'
  | 'percent'
  | 'form'
  | 'xml'
  | 'base64'
  | 'bytes'
  | 'lines'
  | 'csv';

/** One step outward: maps a range of the inner text to the range of the outer text that encodes it. */
export interface Layer {
  readonly kind: LayerKind;
  toOuter(from: number, to: number): Span;
}

/** Where a value stands in its file. Evaluated only for matches, so it may be slow. */
export interface Place {
  /** RFC 6901 pointer into the file's own tree, or null for text without one. */
  pointer(): string | null;
  /** The range of the file's text (BOM included, UTF-16 units) that encodes `[from, to)` of the value. */
  toFile(from: number, to: number): Span;
  /** The layers between the file's text and the value, outermost first; identity layers are left out. */
  readonly decodedFrom: readonly LayerKind[];
}

/**
 * Objects that make one of their members a credential: the private member of a JSON Web Key, an entry of Docker's
 * `auths`, the key of a Google service account, the content of a Kubernetes Secret (in base64, or as text), the name of a
 * stream beside the RTMP server that takes it.
 */
export type Structure =
  | 'json-web-key'
  | 'docker-auth'
  | 'service-account'
  | 'kubernetes-data'
  | 'kubernetes-text'
  | 'rtmp-stream';

/**
 * What a value was taken out of, where that says more than its role: the `user:password` of a Basic token; a segment of a
 * url's path, or another of its parts; a literal of a script, one that the script sets a variable to, one of several
 * pieces that it puts together, or one that it expects.
 */
export type Part =
  | 'login'
  | 'path-segment'
  | 'url-part'
  | 'script-literal'
  | 'script-setting'
  | 'script-piece'
  | 'script-expected';

/** What of Postman's an older version of it keeps as JSON in a string. */
export type Embedded = 'request-v1' | 'auth-helper';

/** What the surroundings of a value tell beyond role and key; absent fields are unknown. */
export interface ValueHints {
  /** The type of the auth block that the value belongs to (`bearer`, `basic` …). */
  readonly authType?: string;
  /** The declared type of a variable (`secret`, `default`, `any` …), or of an auth parameter. */
  readonly variableType?: string;
  /** The value is the name of something (request, folder, variable), not its content. */
  readonly isName?: boolean;
  /** What the text is written in, where the file says so. */
  readonly language?: 'json' | 'xml' | 'javascript' | 'graphql' | 'urlencoded' | 'markdown' | 'text' | 'header-block';
  /** Absent of a value that is whole: a url, a script, a field. */
  readonly part?: Part;
  readonly embeds?: Embedded;
  /** Where an auth block says that its key or token goes. */
  readonly sentIn?: 'header' | 'query' | 'cookie';
  /** Of an auth block that fetches its token first: the url that it fetches it from, and that which renews it. */
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  /** What the object around the value is, where that makes the value a credential whatever its name. */
  readonly structure?: Structure;
  /** The user name that stands beside a password (same auth block, userinfo or body). */
  readonly account?: string;
}

/**
 * One value of a document, decoded. Numbers and booleans are values too, as they are written.
 * Holds plain text, so it never leaves the engine.
 */
export interface LocatedValue {
  readonly text: string;
  readonly role: Role;
  /** The name the value goes by: header name, parameter, variable, JSON member; null if it has none. */
  readonly key: string | null;
  readonly sensitivity: Sensitivity;
  /** False for a row or block that is switched off: it still holds its value. */
  readonly enabled: boolean;
  readonly request: RequestContext | null;
  readonly hints: ValueHints;
  readonly place: Place;
}
