import type { Finding } from '../model/finding.ts';
import type { ScanResult } from '../model/scan-result.ts';

/** Removes every secret of a scan from a text, in whatever form it stands there. */
export type Scrub = (text: string) => string;

/** Shorter secrets cannot be told from ordinary words and numbers. */
const SHORTEST_SECRET = 4;
/** From this length on a part of a secret counts as the secret: names are cut off, and secrets with them. */
const RUN = 8;
/** A run of letters may be a word of ours: so many of them are none. */
const LETTERS_RUN = 16;

/** In needles longer than this, runs are looked up at every eighth place only: what is cut off them is long as well. */
const LONG_NEEDLE = 256;

/** One form of a secret, and what stands in its place. */
interface Needle {
  readonly text: string;
  readonly preview: string;
  /** So many characters at the start are shown in the preview: they give nothing away. */
  readonly shown: number;
}

/** Where a run of characters stands in a needle. */
interface Spot {
  readonly needle: Needle;
  readonly at: number;
}

/** Makes the scrubber that every outgoing text of a scan passes. */
export function createScrubber(result: Pick<ScanResult, 'findings'>): Scrub {
  const needles = needlesOf(result.findings);
  const runs = runsOf(needles.filter(({ text }) => text.length >= RUN));
  const shortOnes = byLength(needles.filter(({ text }) => text.length < RUN));
  if (needles.length === 0) return (text) => text;
  return (text) => scrubShort(scrubRuns(text, runs), shortOnes);
}

/** Every form in which a secret may stand in what we send: plain, escaped for JSON or a URL, in base64. */
function needlesOf(findings: readonly Finding[]): readonly Needle[] {
  const needles = new Map<string, Needle>();
  for (const { secret, preview } of findings) {
    if (secret === null || secret.length < SHORTEST_SECRET || isPlainWord(secret.reveal())) continue;
    const shownStart = preview.slice(0, preview.indexOf('…'));
    for (const text of formsOf(secret.reveal())) {
      const shown = text.startsWith(shownStart) ? shownStart.length : 0;
      if (!needles.has(text)) needles.set(text, { text, preview, shown });
    }
  }
  return [...needles.values()];
}

/**
 * `test` and `password` are passwords too. To replace such a word wherever it stands would break paths and our own
 * sentences, and would tell readers what the secret is: they can guess the word that is missing.
 */
function isPlainWord(secret: string): boolean {
  return secret.length < LETTERS_RUN && /^\p{L}+$/u.test(secret);
}

function formsOf(secret: string): readonly string[] {
  const escaped = JSON.stringify(secret).slice(1, -1);
  const wellFormed = Buffer.from(secret, 'utf8').toString('utf8');
  const percent = encodeURIComponent(wellFormed);
  const strictPercent = percent.replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return [
    secret,
    escaped,
    escaped.replaceAll('/', '\\/'),
    JSON.stringify(escaped).slice(1, -1),
    percent,
    strictPercent,
    lowerCaseEscapes(percent),
    lowerCaseEscapes(strictPercent),
    strictPercent.replaceAll('%20', '+'),
    ...base64Forms(wellFormed),
  ];
}

function lowerCaseEscapes(percent: string): string {
  return percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}

/** The characters of base64 that depend on the secret alone, for each of the three places it may start at. */
function base64Forms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  return [0, 1, 2].flatMap((lead) => {
    const encoded = Buffer.concat([Buffer.alloc(lead), bytes])
      .toString('base64')
      .replace(/={1,2}$/, '');
    const bits = (lead + bytes.length) * 8;
    const from = Math.ceil((lead * 8) / 6);
    const text = encoded.slice(from, Math.floor(bits / 6));
    return text.length < SHORTEST_SECRET ? [] : [text, text.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function runsOf(needles: readonly Needle[]): ReadonlyMap<string, readonly Spot[]> {
  const runs = new Map<string, Spot[]>();
  for (const needle of needles) {
    const step = needle.text.length > LONG_NEEDLE ? RUN : 1;
    for (let at = 0; at + RUN <= needle.text.length; at += step) {
      const run = needle.text.slice(at, at + RUN);
      const spots = runs.get(run);
      if (spots === undefined) runs.set(run, [{ needle, at }]);
      else if (spots.length < RUN) spots.push({ needle, at });
    }
  }
  return runs;
}

/** Replaces every stretch that a text has in common with a needle, if it is too long to be there by chance. */
function scrubRuns(text: string, runs: ReadonlyMap<string, readonly Spot[]>): string {
  if (runs.size === 0) return text;
  let clean = '';
  let copied = 0;
  let index = 0;
  while (index + RUN <= text.length) {
    const found = longestAt({ text, index, least: copied }, runs.get(text.slice(index, index + RUN)) ?? []);
    if (found === null) {
      index += 1;
      continue;
    }
    clean += text.slice(copied, found.from) + found.preview;
    index = found.to;
    copied = index;
  }
  return clean + text.slice(copied);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly preview: string;
}

/** The longest stretch around `index`, not before `least`, that a needle has in common with the text. */
function longestAt(
  place: { readonly text: string; readonly index: number; readonly least: number },
  spots: readonly Spot[],
): Stretch | null {
  const { text, index, least } = place;
  let best: Stretch | null = null;
  for (const { needle, at } of spots) {
    let before = 0;
    while (index - before > least && at > before && text[index - before - 1] === needle.text[at - before - 1])
      before += 1;
    let after = RUN;
    while (at + after < needle.text.length && text[index + after] === needle.text[at + after]) after += 1;
    const stretch = { from: index - before, to: index + after, preview: needle.preview };
    const isWhole = before + after === needle.text.length;
    if (!isWhole && (at + after <= needle.shown || isChance(text.slice(stretch.from, stretch.to)))) continue;
    if (best === null || stretch.to - stretch.from > best.to - best.from) best = stretch;
  }
  return best;
}

function isChance(run: string): boolean {
  return run.length < LETTERS_RUN && isWordlike(run);
}

/** Letters only, as in the words of a sentence or a name. */
function isWordlike(run: string): boolean {
  return /^[\p{L}\s_./-]+$/u.test(run);
}

/** The previews of short needles by their texts, the longest ones first. */
function byLength(needles: readonly Needle[]): readonly ReadonlyMap<string, string>[] {
  const ofLengths = Array.from({ length: RUN - SHORTEST_SECRET }, () => new Map<string, string>());
  for (const { text, preview } of needles) ofLengths[RUN - 1 - text.length]!.set(text, preview);
  return ofLengths;
}

/** Short secrets are replaced where they stand alone: within a word they are there by chance. */
function scrubShort(text: string, needles: readonly ReadonlyMap<string, string>[]): string {
  let clean = text;
  for (const [index, previews] of needles.entries()) {
    if (previews.size > 0) clean = scrubOfLength(clean, RUN - 1 - index, previews);
  }
  return clean;
}

/** Looks each stretch of a length up: there may be any number of secrets. */
function scrubOfLength(text: string, length: number, previews: ReadonlyMap<string, string>): string {
  let result = '';
  let copied = 0;
  for (let at = 0; at + length <= text.length; at += 1) {
    if (isWordCharacter(text[at - 1])) continue;
    const preview = previews.get(text.slice(at, at + length));
    if (preview === undefined || isWordCharacter(text[at + length])) continue;
    result += text.slice(copied, at) + preview;
    copied = at + length;
    at = copied - 1;
  }
  return result + text.slice(copied);
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
