import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { detach } from '../../src/text/detach.ts';

const MEGABYTE = 1024 * 1024;

test.each(['', 'short', 'a text of some length', 'ein längerer Text – mit 漢字 und 😀'])(
  'copies %j as it is',
  (text) => {
    expect(detach(text)).toBe(text);
    expect(detach(`${text}|${text}`.slice(0, text.length))).toBe(text);
  },
);

test('keeps nothing of the text around alive', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const externalAfter = (keep: (text: string) => string): number => {
    const texts = Array.from({ length: 20 }, (_, number) => keep(largeText(number).slice(100, 150)));
    collect();
    collect();
    const { external } = process.memoryUsage();
    expect(texts[1]).toBe('b'.repeat(50));
    return external;
  };
  const whole = externalAfter((slice) => slice);
  expect(whole - externalAfter(detach)).toBeGreaterThan(50 * MEGABYTE);
});

function largeText(number: number): string {
  return Buffer.alloc(5 * MEGABYTE, 0x61 + number).toString('latin1');
}
