import { type Detector, nameOfRule } from '../../detectors/detector.ts';
import type { LocatedValue } from '../../model/located-value.ts';
import type { HeldCandidate } from '../resolve/held-candidate.ts';
import { GONE } from './file-places.ts';
import type { FileReading, SourceReading } from './file-reading.ts';

/** A candidate with names in place of rules, and without the place of its value, of which nothing is left. */
interface PackedCandidate extends Omit<HeldCandidate, 'candidate'> {
  readonly candidate: Omit<HeldCandidate['candidate'], 'byForm' | 'value'> & {
    readonly byForm: readonly string[];
    readonly value: Omit<LocatedValue, 'place'>;
  };
}

interface PackedPart extends Omit<FileReading, 'held'> {
  readonly held: readonly PackedCandidate[];
}

/** A reading as plain data, which the structured clone algorithm copies whole, with all that is shared within it. */
export interface PackedReading extends Omit<SourceReading, 'parts'> {
  readonly parts: readonly PackedPart[];
}

/** Makes a reading ready for another thread. */
export function packReading(reading: SourceReading): PackedReading {
  return { ...reading, parts: reading.parts.map((part) => ({ ...part, held: part.held.map(packCandidate) })) };
}

/** The reading that was packed. The detector needs the same rules as that of the reader. */
export function unpackReading(packed: PackedReading, detector: Detector): SourceReading {
  const unpack = ({ candidate, ...held }: PackedCandidate): HeldCandidate => {
    const byForm = candidate.byForm.map((name) => detector.ruleOfName(name));
    return { ...held, candidate: { ...candidate, byForm, value: { ...candidate.value, place: GONE } } };
  };
  return { ...packed, parts: packed.parts.map((part) => ({ ...part, held: part.held.map(unpack) })) };
}

function packCandidate({ candidate, ...held }: HeldCandidate): PackedCandidate {
  const { place: _, ...value } = candidate.value;
  return { ...held, candidate: { ...candidate, byForm: candidate.byForm.map(nameOfRule), value } };
}
