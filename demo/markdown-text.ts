const MAX_CELL = 76;

/** Markdown of a check run as plain text for a terminal: tables aligned, marks taken away. */
export function markdownText(markdown: string): string {
  const lines = markdown.split('\n');
  const shown: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const rows: string[][] = [];
    while (lines[at]?.startsWith('|')) {
      rows.push(cellsOf(lines[at] ?? ''));
      at += 1;
    }
    if (rows.length > 0) shown.push(...alignTable(rows));
    else {
      shown.push(plain(lines[at] ?? ''));
      at += 1;
    }
  }
  return shown.join('\n');
}

function alignTable(rows: readonly string[][]): string[] {
  const isRuler = (row: readonly string[]): boolean => row.every((cell) => /^:?-+:?$/.test(cell));
  const kept = rows.filter((row) => !isRuler(row));
  const widths = (kept[0] ?? []).map((_, column) => Math.max(...kept.map((row) => (row[column] ?? '').length)));
  const toLine = (row: readonly string[]): string =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd();
  const [head, ...body] = kept.map(toLine);
  return [head ?? '', `  ${widths.map((width) => '─'.repeat(width)).join('   ')}`, ...body];
}

function cellsOf(line: string): string[] {
  const cells = line.split(/(?<!\\)\|/).slice(1, -1);
  return cells.map((cell) => {
    const text = plain(cell.trim());
    return text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 1)}…` : text;
  });
}

function plain(line: string): string {
  return line
    .replaceAll('\u200B', '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<\/?[a-z]+>/g, '')
    .replaceAll('**', '')
    .replaceAll('`', '')
    .replace(/^#+ /, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}
