import { detach } from '../../text/detach.ts';
import { classifyKey, type KeyClass } from '../words/key-words.ts';
import { mayNameSeed } from '../words/value-shape.ts';
import type { HostAttribution } from './attribute-host.ts';

/** All that the detectors ask of a key. */
export interface KeyFacts {
  readonly keyClass: KeyClass;
  readonly lowerCase: string;
  /** A kind of some host is sent under this name. */
  readonly isCarrier: boolean;
  /** Wallets keep their seed words under such names. */
  readonly mayNameSeed: boolean;
}

const NO_KEY: KeyFacts = {
  keyClass: { strength: 'none', meaning: null, words: [] },
  lowerCase: '',
  isCarrier: false,
  mayNameSeed: false,
};

const REMEMBERED_KEYS = 20_000;

/** What is known of a key; null is no name at all. */
export type KeyTable = (key: string | null) => KeyFacts;

/** Looks keys up and remembers what was found: the same few thousand come again and again. */
export function createKeyTable(hosts: HostAttribution): KeyTable {
  const known = new Map<string, KeyFacts>();
  return (key) => {
    if (key === null) return NO_KEY;
    let facts = known.get(key);
    if (facts === undefined) {
      const lowerCase = key.toLowerCase();
      const isCarrier = hosts.isCarrierName(lowerCase);
      facts = { keyClass: classifyKey(key), lowerCase, isCarrier, mayNameSeed: mayNameSeed(key) };
      if (known.size >= REMEMBERED_KEYS) known.clear();
      // A copy: a key is a slice of its file's text, and would keep all of it alive.
      known.set(detach(key), facts);
    }
    return facts;
  };
}
