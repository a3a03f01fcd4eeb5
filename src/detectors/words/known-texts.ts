import { OBJECTS, SAMPLES, SLOTS } from '../../providers/generated/known-texts.ts';
import { patternTable } from './table.ts';

/** What the providers say of texts that are no credentials. */
export const PROVIDER_SAMPLES = patternTable('samples', SAMPLES);
export const PROVIDER_SLOTS = patternTable('slots', SLOTS);
export const PROVIDER_OBJECTS = patternTable('objects', OBJECTS);
