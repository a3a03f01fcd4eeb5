import { codeBlock, codeSpan, escapeHtml, escapeMarkdown, htmlCode, link } from '../../src/report/escape-markdown.ts';
import { HOSTILE_NAMES } from '../support/results.ts';

const ZERO_WIDTH_SPACE = '\u200b';

describe('escapeMarkdown', () => {
  test.each([
    ['plain text', 'plain text'],
    ['*b* _i_ `c`', '\\*b\\* \\_i\\_ \\`c\\`'],
    ['a | b', 'a &#124; b'],
    ['a \\| b', 'a \\\\&#124; b'],
    ['<b>&amp;', '\\<b\\>\\&amp\\;'],
    ['@octocat', `\\@${ZERO_WIDTH_SPACE}octocat`],
    ['owner/repo#1', `owner\\/repo\\#${ZERO_WIDTH_SPACE}1`],
    ['GH-3', `GH\\-${ZERO_WIDTH_SPACE}3`],
    ['http://x', `http\\:${ZERO_WIDTH_SPACE}\\/\\/x`],
    ['www.x.example', `www\\.${ZERO_WIDTH_SPACE}x\\.example`],
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test.each(HOSTILE_NAMES)('leaves nothing to format, mention or link (%#)', (name) => {
    const shown = escapeMarkdown(name);
    expect(shown).not.toMatch(/[\n\r|]/);
    expect(shown.replace(/\\[!-/:-@[-`{-~]|&#124;/g, '')).not.toMatch(/[!-/:-@[-`{-~]/);
    expect(shown.replaceAll('\\', '').replaceAll('&#124;', '')).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.\w/i);
    expect(shown.length).toBeLessThan(400);
  });
});

describe('codeSpan', () => {
  test.each([
    ['plain', '`plain`'],
    ['a | b', '`a ¦ b`'],
    ['a \\| b', '`a \\¦ b`'],
    ['`', '`` ` ``'],
    ['a``b', '```a``b```'],
    ['`x`', '`` `x` ``'],
    ['', '` `'],
    ['@octocat http://x #1', '`@octocat http://x #1`'],
  ])('%j', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  test.each(HOSTILE_NAMES)('cannot be left from within (%#)', (name) => {
    const [, fence = '', content = ''] = /^(`+)(.*)\1$/.exec(codeSpan(name)) ?? [];
    expect(fence).not.toBe('');
    expect(content.match(/`+/g) ?? []).not.toContain(fence);
    expect(content).not.toMatch(/[|\n\r]/);
  });
});

describe('HTML', () => {
  test.each(HOSTILE_NAMES)('holds no markup (%#)', (name) => {
    const inCode = htmlCode(name);
    expect(inCode).toMatch(/^<code>[^<>"'`\n]*<\/code>$/);
    expect(escapeHtml(name)).not.toMatch(/[<>"'`\n]|@\w|:\/\/|www\.\w/);
  });

  test('is exact', () => {
    expect(htmlCode('<a href="x">&\'`[*')).toBe('<code>&#60;a href=&#34;x&#34;&#62;&#38;&#39;&#96;&#91;&#42;</code>');
  });
});

test('a code block has a fence that its content has not', () => {
  expect(codeBlock('a', 'yaml')).toBe('```yaml\na\n```');
  expect(codeBlock('````\nx', 'yaml')).toBe('`````yaml\n````\nx\n`````');
});

test('an address cannot end its link', () => {
  expect(link('`a`', 'https://x.example/a)b (c)|d "e"')).toBe('[`a`](https://x.example/a%29b%20%28c%29%7cd%20%22e%22)');
});
