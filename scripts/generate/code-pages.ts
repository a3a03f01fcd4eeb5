import { POSTURE_RULES } from '../../src/model/posture.ts';
import { POSTURE_REMEDIES } from '../../src/remediation/posture-remedies.ts';
import { type CodeDoc, ERROR_DOCS, ISSUE_DOCS } from '../../src/report/issue-docs.ts';
import type { Output } from './output.ts';

const NOTE = (source: string): string => `<!-- Written by \`npm run generate\` from ${source}: do not edit. -->`;

/** The pages on issue and error codes, and on posture rules. */
export function buildCodePages(): readonly Output[] {
  return [
    { path: 'docs/issues.md', content: issuesPage() },
    { path: 'docs/posture.md', content: posturePage() },
  ];
}

function issuesPage(): string {
  return lines([
    NOTE('src/report/issue-docs.ts'),
    '',
    '# Issues and errors',
    '',
    'Bad input is never a crash and never silence: what was not, or not wholly, read is listed with one of these codes, a path',
    'and, where one is known, a line. Messages never quote the file. `postwarden explain CODE` prints the same words.',
    '',
    '## Issues: something about one file',
    '',
    ...codeTable(ISSUE_DOCS),
    '',
    '## Errors: a run that could not be done',
    '',
    'The command line exits with 2 and says what happened; a check run is concluded as `onError` of the policy says.',
    '',
    ...codeTable(ERROR_DOCS),
  ]);
}

function codeTable(docs: Readonly<Record<string, CodeDoc>>): string[] {
  const rows = Object.entries(docs).map(([code, { meaning, advice }]) => `| \`${code}\` | ${meaning} | ${advice} |`);
  return ['| code | what it means | what to do |', '| --- | --- | --- |', ...rows];
}

function posturePage(): string {
  return lines([
    NOTE('src/model/posture.ts and src/remediation/posture-remedies.ts'),
    '',
    '# Posture rules',
    '',
    'These are facts on how a file is set up rather than credentials in it. Their severity is `info`, which never fails a check;',
    'a policy raises one with `rules.severity`. There is one finding for each rule and file, with all its places; in a comparison',
    'a new one names its new places alone. They carry `family: "posture"`, no secret, and a fingerprint of rule and path.',
    ...POSTURE_RULES.flatMap(({ id, fact, title }) => [
      '',
      `## ${id}`,
      '',
      `${title}.`,
      '',
      `- **What to do:** ${POSTURE_REMEDIES[fact]}`,
    ]),
  ]);
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}
