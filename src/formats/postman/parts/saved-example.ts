import type { RequestContext } from '../../../model/request-context.ts';
import type { Frame } from '../../walk/walker.ts';

/**
 * A request as it stands in a frame: within another one, whose url is known, it is a saved example of that; of the
 * outermost, if examples stand within examples.
 */
export function asExample(context: RequestContext, { request }: Frame): RequestContext {
  return request === null || request.urlTemplate === null
    ? context
    : { ...context, exampleOf: request.exampleOf ?? request };
}
