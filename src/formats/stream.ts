import { anything, within } from './shapes.ts';
import type { Shape } from './walker.ts';

/** A response's body as Newman reports it: `{type: "Buffer", data: [bytes]}`. */
export const stream: Shape = within({ role: 'response-body', key: null }, anything);
