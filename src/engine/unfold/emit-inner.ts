import type { LocatedValue } from '../../model/located-value.ts';

/** Takes an inner value. `authority` is given for the parts of a url that is not the request's, the same for all of them. */
export type EmitInner = (inner: LocatedValue, authority?: string | null) => void;
