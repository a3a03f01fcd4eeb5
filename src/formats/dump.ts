import { anyCollection } from './any-collection.ts';
import { environment, globals, headerPreset } from './environment.ts';
import { list, members, skip } from './shapes.ts';
import type { Shape } from './walker.ts';

/** The app's old data dump: everything it knew, in one file. */
export const dump: Shape = members({
  version: skip,
  collections: list(anyCollection),
  environments: list(environment),
  globals,
  headerPresets: list(headerPreset),
});
