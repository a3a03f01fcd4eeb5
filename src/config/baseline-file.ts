import type { Finding } from '../model/finding.ts';

const FINGERPRINT = /^pw1_[0-9a-f]{32}$/;

const HEADER = `# Baseline of Postwarden: findings that are known, one fingerprint a line.
# Order does not matter, and a line twice is no mistake: two versions merge by keeping the lines of both.
`;

/** The text of a baseline that accepts these findings. The same findings give the same text. */
export function renderBaseline(findings: readonly Pick<Finding, 'fingerprint'>[]): string {
  const lines = [...new Set(findings.map(({ fingerprint }) => fingerprint))].sort();
  return `${HEADER}${lines.map((line) => `${line}\n`).join('')}`;
}

/** The fingerprints of a baseline, and the numbers of the lines that are none. */
export function parseBaseline(text: string): {
  readonly fingerprints: ReadonlySet<string>;
  readonly problems: readonly number[];
} {
  const lines = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.trim());
  const isNeither = (line: string): boolean => line !== '' && !line.startsWith('#') && !FINGERPRINT.test(line);
  return {
    fingerprints: new Set(lines.filter((line) => FINGERPRINT.test(line))),
    problems: lines.flatMap((line, index) => (isNeither(line) ? [index + 1] : [])),
  };
}
