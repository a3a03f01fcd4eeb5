import type { Detector } from '../../detectors/detector.ts';
import type { LocatedValue } from '../../model/located-value.ts';

/** Takes an inner value. `authority` is given for the parts of a url that is not the request's, the same for all of them. */
export type EmitInner = (inner: LocatedValue, authority?: string | null) => void;

/** What is done with the parts of a value. Most say nothing: where that can be told at once, no value is made of them. */
export interface InnerTools {
  readonly emit: EmitInner;
  readonly isPlain: Detector['isPlain'];
}
