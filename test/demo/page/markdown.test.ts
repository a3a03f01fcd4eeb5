import { renderMarkdown } from '../../../demo/page/markdown.ts';

const render = (...given: Parameters<typeof renderMarkdown>): string =>
  renderMarkdown(...given)
    .text.replace(/^<div class="markdown">(.*)<\/div>$/s, '$1')
    .trim();

test('tables', () => {
  expect(render('| a | b |\n|:--|--:|\n| `x` | 1 \\| 2 |').replaceAll('\n', '')).toBe(
    '<table><thead><tr><th align="left">a</th><th align="right">b</th></tr></thead>' +
      '<tbody><tr><td align="left"><code>x</code></td><td align="right">1 | 2</td></tr></tbody></table>',
  );
});

test('folded parts with Markdown inside', () => {
  expect(render('<details><summary>s</summary>\n\n- **x**\n\n</details>').replaceAll('\n', '')).toBe(
    '<details><summary>s</summary><ul><li><strong>x</strong></li></ul></details>',
  );
});

test('task lists', () => {
  expect(render('- [ ] <a>\n- [x] done\n- [y] no').replaceAll('\n', '')).toBe(
    '<ul><li><input type="checkbox" disabled> <a></a></li>' +
      '<li><input type="checkbox" disabled checked> done</li><li>[y] no</li></ul>',
  );
});

test('a line break is one in comments alone', () => {
  expect(render('a\nb', 'comment')).toBe('<p>a<br>\nb</p>');
  expect(render('a\nb')).toBe('<p>a\nb</p>');
});

test('addresses become links, words with dots do not', () => {
  expect(render('https://example.com/a and example.com')).toBe(
    '<p><a href="https://example.com/a" rel="nofollow noreferrer">https://example.com/a</a> and example.com</p>',
  );
});

test('a picture is its words', () => {
  expect(render('![a <b>](https://example.com/a.png)')).toBe('<p>a &lt;b&gt;</p>');
});

test('a hidden marker stays hidden', () => {
  expect(render('<!-- postwarden:x -->\n**x**')).toBe('<p><strong>x</strong></p>');
});

test('code is text', () => {
  expect(render('```html\n<script>1</script>\n```')).toBe('<pre><code>&lt;script&gt;1&lt;/script&gt;\n</code></pre>');
});
