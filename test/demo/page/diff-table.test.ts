import { readHunks } from '../../../demo/github/hunks.ts';
import { type DiffNote, diffTable, notesOutside } from '../../../demo/page/diff-table.ts';
import { html } from '../../../demo/page/html.ts';

const HUNKS = readHunks('@@ -1,2 +1,2 @@\n a\n-<b>\n+c');
const note = (side: DiffNote['side'], line: number): DiffNote => ({ side, line, body: html`<i>${side} ${line}</i>` });

test('lines carry their numbers, and their text is escaped', () => {
  const rows = diffTable(HUNKS).text.match(/<tr.*?<\/tr>/g) ?? [];
  expect(rows).toEqual([
    '<tr class="hunk"><td colspan="2"></td><td class="code">@@ -1,2 +1,2 @@</td></tr>',
    '<tr class="context"><td class="number" data-line="1"></td><td class="number" data-line="1"></td><td class="code" data-sign=" ">a</td></tr>',
    '<tr class="removed"><td class="number" data-line="2"></td><td class="number" data-line=""></td><td class="code" data-sign="-">&lt;b&gt;</td></tr>',
    '<tr class="added"><td class="number" data-line=""></td><td class="number" data-line="2"></td><td class="code" data-sign="+">c</td></tr>',
  ]);
});

test('notes stand below their lines', () => {
  const text = diffTable(HUNKS, [note('RIGHT', 2), note('LEFT', 2), note('RIGHT', 1), note('RIGHT', 2)]).text;
  const order = [...text.matchAll(/data-sign="(.)"|<i>(.*?)<\/i>/g)].map(([, sign, body]) => sign ?? body);
  expect(order).toEqual([' ', 'RIGHT 1', '-', 'LEFT 2', '+', 'RIGHT 2', 'RIGHT 2']);
});

test('notes on other lines are told apart', () => {
  expect(notesOutside(HUNKS, [note('RIGHT', 2), note('RIGHT', 3), note('LEFT', 3)])).toEqual([
    note('RIGHT', 3),
    note('LEFT', 3),
  ]);
});
