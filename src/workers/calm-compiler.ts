import { setFlagsFromString } from 'node:v8';

/**
 * V8 up to version 11, that of Node 20, optimises functions before it has seen what they are called with, and does it over
 * and over: a scan takes a third less processor time if it waits longer. Later versions know this flag no more, and need
 * it not.
 */
export function calmCompiler(version: string = process.versions.v8): void {
  if (Number(version.split('.')[0]) <= 11) setFlagsFromString('--interrupt-budget=400000');
}
