import { escapeHtml, html } from '../../../demo/page/html.ts';

test('what is put in is escaped, in text and in attributes', () => {
  const hostile = `</p><script>alert("1")</script>&'`;
  expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
    `<p title="${escapeHtml(hostile)}">${escapeHtml(hostile)}</p>`,
  );
  expect(escapeHtml(hostile)).toBe('&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;');
});

test('HTML stays HTML, lists are joined, and null, undefined and false are nothing', () => {
  const items = ['<a>', 2].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>${null}${undefined}${false}${0}`.text).toBe('<ul><li>&lt;a&gt;</li><li>2</li></ul>0');
});
