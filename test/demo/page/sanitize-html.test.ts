import { sanitizeHtml } from '../../../demo/page/sanitize-html.ts';

test.each([
  ['a script', 'a<script>alert(1)</script>b', 'ab'],
  ['a script that never ends', 'a<script>alert(1)', 'a'],
  ['a style', '<style>p { color: red }</style>b', 'b'],
  ['a tag made by taking another away', '<scr<script></script>ipt>alert(1)</script>', '&lt;script&gt;alert(1)'],
  ['a tag made by taking a comment away', '<scr<!-- -->ipt>x</script>y', 'y'],
  ['a picture', '<img src="https://example.com/a.png" onerror="alert(1)">x', 'x'],
  ['a frame', '<iframe src="/"></iframe>x', 'x'],
  ['a form', '<form action="/"><button>x</button></form>', 'x'],
  ['an event', '<p onclick="alert(1)">x</p>', '<p>x</p>'],
  ['a style of one tag', '<p style="position:fixed">x</p>', '<p>x</p>'],
  ['a class and an id of the page', '<p class="top" id="theme">x</p>', '<p>x</p>'],
  ['a broken tag', '<p <b>x', '&lt;p <b>x</b>'],
  ['a lone less-than', '1 < 2', '1 &lt; 2'],
  ['a comment', 'a<!-- <b> -->b', 'ab'],
])('takes away %s', (_, given, kept) => {
  expect(sanitizeHtml(given).text).toBe(kept);
});

test.each([
  ['what was not closed', '<div><b>x', '<div><b>x</b></div>'],
  ['what was closed in the wrong order', '<b><i>x</b>y</i>', '<b><i>x</i></b>y'],
])('closes %s', (_, given, closed) => {
  expect(sanitizeHtml(given).text).toBe(closed);
});

test('does not close what it has not opened', () => {
  expect(sanitizeHtml('x</div></article></main>y').text).toBe('xy');
});

test.each([
  'https://example.com/?a=1&amp;b=2',
  'http://127.0.0.1:1/acme/shop/blob/a/b.json#L1',
  'mailto:a@example.com',
  '#top',
  '/acme/shop',
])('keeps the link %s', (href) => {
  expect(sanitizeHtml(`<a href="${href}">x</a>`).text).toBe(`<a href="${href}" rel="nofollow noreferrer">x</a>`);
});

test.each([
  'javascript:alert(1)',
  'java&#115;cript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  '//example.com',
])('drops the link %s', (href) => {
  expect(sanitizeHtml(`<a href="${href}">x</a>`).text).toBe('<a>x</a>');
});

test('keeps folded parts, alignment and titles', () => {
  const given =
    '<details open><summary title="a&quot;b">s</summary><table><tr><td style="text-align:right">1</td></tr></table></details>';
  expect(sanitizeHtml(given).text).toBe(
    '<details open><summary title="a&quot;b">s</summary><table><tr><td align="right">1</td></tr></table></details>',
  );
});

test('boxes of task lists cannot be ticked, other inputs are gone', () => {
  expect(sanitizeHtml('<input type="checkbox" checked><input type="text" value="x">').text).toBe(
    '<input type="checkbox" disabled checked>',
  );
});

test.each([
  ['openings of comments', '<!--'],
  ['openings of tags', '<a b="'],
  ['openings of scripts', '<script>'],
  ['spaces in a tag', '<a          '],
])('20,000 %s are no burden', (_, piece) => {
  expect(sanitizeHtml(piece.repeat(20_000)).text).not.toMatch(/<script|<!--/);
});
