/**
 * Build servers obey what a step prints: GitHub's runner a line that begins with `::`, white space before it not counted
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands), and `##[…]` anywhere in it, Azure
 * Pipelines `##vso[…]` (https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands).
 */
const AT_LINE_START = /^([\t\v\f \u0085\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]*:):/gm;
const ANYWHERE = /#(?=#\w*\[)/g;

const ZERO_WIDTH_SPACE = '\u200b';

/** Text of which no build server takes a part for a command, whatever names and values stand in it. */
export function breakCommands(text: string): string {
  return text.replace(AT_LINE_START, `$1${ZERO_WIDTH_SPACE}:`).replace(ANYWHERE, `#${ZERO_WIDTH_SPACE}`);
}
