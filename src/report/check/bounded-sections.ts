/** A part of a page: its rows are dropped from the end where space is short, and what is dropped is counted. */
export interface Section {
  /** What matters most has the smallest number and is filled first. */
  readonly priority: number;
  /** Stands before the rows; always kept. */
  readonly head: string;
  readonly rows: readonly string[];
  /** Rows that are left out from the start. */
  readonly hidden?: number;
  /** Says how many rows are left out, the hidden ones among them. */
  readonly more: (dropped: number) => string;
}

/** A part that is kept whole. */
export function fixed(priority: number, head: string): Section {
  return { priority, head, rows: [], more: () => '' };
}

const GAP = '\n\n';

/** Joins sections in their order to at most `limit` bytes of UTF-8, dropping the rows that matter least. */
export function fitSections(sections: readonly Section[], limit: number): string {
  const shown = sections.filter((section) => section.head !== '' || section.rows.length > 0);
  let free = limit - byteLength(shown.map((section) => render(section, 0)).join(GAP));
  const kept = new Map<Section, number>();
  for (const section of [...shown].sort((a, b) => a.priority - b.priority)) {
    let count = 0;
    for (const row of section.rows) {
      const cost = byteLength(row) + 1;
      if (cost > free) break;
      free -= cost;
      count += 1;
    }
    kept.set(section, count);
  }
  return shown.map((section) => render(section, kept.get(section) ?? 0)).join(GAP);
}

/** The line on what is dropped is rendered with the largest count first, so that leaving it out only saves space. */
function render(section: Section, count: number): string {
  const dropped = section.rows.length - count + (section.hidden ?? 0);
  const lines = [section.head, ...section.rows.slice(0, count)];
  if (dropped > 0) lines.push(section.more(dropped));
  return lines.filter((line) => line !== '').join('\n');
}

/** Characters are counted as bytes, which is never too few. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** Cuts a text to `limit` bytes of UTF-8, between characters. */
export function cutBytes(text: string, limit: number): string {
  if (byteLength(text) <= limit) return text;
  const mark = '…';
  let cut = text.slice(0, limit - byteLength(mark));
  while (byteLength(cut) > limit - byteLength(mark)) cut = [...cut].slice(0, -Math.ceil(cut.length / 50)).join('');
  return `${cut}${mark}`;
}
