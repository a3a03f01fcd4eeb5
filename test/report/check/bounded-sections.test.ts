import { byteLength, cutBytes, fitSections, type Section } from '../../../src/report/check/bounded-sections.ts';

function section(priority: number, name: string, count: number): Section {
  return {
    priority,
    head: `# ${name}\n`,
    rows: Array.from({ length: count }, (_, index) => `- ${name} ${index}`),
    more: (dropped) => `- and ${dropped} more`,
  };
}

describe('fitSections', () => {
  test('keeps everything that has room, in the given order', () => {
    expect(fitSections([section(2, 'b', 2), section(1, 'a', 1)], 1_000)).toBe('# b\n\n- b 0\n- b 1\n\n# a\n\n- a 0');
  });

  test('drops the rows that matter least, and says so', () => {
    const text = fitSections([section(2, 'least', 100), section(1, 'most', 20)], 400);
    expect(text).toContain('- most 19');
    expect(text).toMatch(/- least 14\n- and 85 more/);
    expect(byteLength(text)).toBeLessThanOrEqual(400);
  });

  test.each([100, 150, 151, 152, 153, 200, 1_000, 65_535])('never exceeds %d bytes', (limit) => {
    const text = fitSections([section(1, '🔑 ü', 500), section(0, 'fixed', 0), section(2, 'c', 5_000)], limit);
    expect(byteLength(text)).toBeLessThanOrEqual(limit);
    expect(text).toContain('# fixed');
  });

  test('leaves empty sections out', () => {
    expect(fitSections([{ priority: 1, head: '', rows: [], more: () => 'x' }, section(1, 'a', 0)], 100)).toBe('# a\n');
  });
});

test.each([
  ['abc', 3, 'abc'],
  ['abcdef', 5, 'ab…'],
  ['üüüü', 7, 'üü…'],
  ['🔑🔑🔑', 8, '🔑…'],
])('cutBytes(%s, %d)', (text, limit, expected) => {
  expect(cutBytes(text, limit)).toBe(expected);
});
