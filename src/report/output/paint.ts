import type { Severity } from '../../model/finding.ts';

type Style = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'blue' | 'magenta' | 'green';

/** Wraps text in the codes of a terminal, or leaves it alone where there is none. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

const CODES: Readonly<Record<Style, readonly [open: number, close: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
};

/** A painter for a terminal with colours, or one that paints nothing. */
export function createPaint(hasColor: boolean): Paint {
  if (!hasColor) return (text) => text;
  return (text, ...styles) =>
    styles.reduce((painted, style) => `\u001b[${CODES[style][0]}m${painted}\u001b[${CODES[style][1]}m`, text);
}

/** The styles of a severity. */
export const SEVERITY_STYLES: Readonly<Record<Severity, readonly Style[]>> = {
  critical: ['magenta', 'bold'],
  high: ['red', 'bold'],
  medium: ['yellow'],
  low: ['blue'],
  info: ['dim'],
};
