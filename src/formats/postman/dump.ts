import { list, members, skip } from '../walk/shapes.ts';
import type { Shape } from '../walk/walker.ts';
import { anyCollection } from './any-collection.ts';
import { environment, globals, headerPreset } from './environment.ts';

/** The app's old data dump: everything it knew, in one file. */
export const dump: Shape = members({
  version: skip,
  collections: list(anyCollection),
  environments: list(environment),
  globals,
  headerPresets: list(headerPreset),
});
