import type { Candidate, Decision } from '../../detectors/candidate.ts';
import type { LayerKind } from '../../model/located-value.ts';
import type { Span } from '../../model/source-file.ts';
import type { ScannedDocument, ScannedRequest } from './scanned-document.ts';

/** Where a secret stands in its file. */
export interface FilePlace {
  readonly pointer: string | null;
  readonly span: Span;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly decodedFrom: readonly LayerKind[];
}

/** A candidate of the first pass with all the second pass needs of its file, so that the file itself can go. */
export interface HeldCandidate {
  readonly candidate: Candidate;
  readonly document: ScannedDocument;
  /** The request the value belongs to; null if it belongs to a collection, folder or variable list. */
  readonly request: ScannedRequest | null;
  /** Collection and folders around the value. */
  readonly path: readonly string[];
  /** The auth block it is a parameter of, by number. */
  readonly auth: number | null;
  /** The variable whose value it stands in, or that a script gives it to. */
  readonly variable: string | null;
  /** It is all that the value of that variable says, as the variable is defined. */
  readonly isDefinition: boolean;
  /** Scheme, host and port of the url that the value goes to, if that is not its request's. Empty if nothing tells them. */
  readonly authority: string | null;
  readonly place: FilePlace;
}

/** A held candidate that turned out to be a credential. */
export interface DecidedCandidate {
  readonly held: HeldCandidate;
  readonly decision: Decision;
  /** The requests that send it, directly or through its variable. */
  readonly sentBy: readonly ScannedRequest[];
  readonly hosts: readonly string[];
  /** Where the request goes to which the value belongs. */
  readonly requestHost: string | null;
  /** True if one of the requests goes over plain http to another machine. */
  readonly overPlainHttp: boolean;
  /** True if all of them stay on the machine or in its network: nobody on the way reads it, and the logs are the author's own. */
  readonly staysNearby: boolean;
}
