import { createScrubber } from '../../engine/scrubber.ts';
import type { Policy } from '../../model/policy.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { VERSION } from '../../model/version.ts';
import { joinRemedies, type LinksByRule } from '../../remediation/join-remedies.ts';
import { breakCommands } from '../../report/break-commands.ts';
import { renderJson } from '../../report/output/json.ts';
import { renderMarkdown } from '../../report/output/markdown.ts';
import { renderPretty, summarise } from '../../report/output/pretty.ts';
import { renderSarif } from '../../report/output/sarif.ts';
import type { ScanInput } from '../run-scan.ts';
import type { ReportFormat } from './report-format.ts';
import { fromRepository, fromWorkingDirectory } from './shown-paths.ts';

export interface RenderOptions {
  readonly format: ReportFormat;
  readonly failOn: Policy['failOn'];
  readonly history: Policy['history'];
  readonly showSecrets: boolean;
  readonly color: boolean;
  readonly width: number;
  readonly place: Pick<ScanInput, 'cwd' | 'root'>;
}

/** The report in the format that was asked for. */
export async function renderReport(found: ScanResult, options: RenderOptions): Promise<string> {
  const { format, failOn, history, showSecrets, color, width, place } = options;
  const common = { version: VERSION, failOn, history, showSecrets, scrub: createScrubber(found) };
  const shown = format === 'sarif' ? fromRepository(found, place.root) : fromWorkingDirectory(found, place);
  const result = joinRemedies(shown, await loadLinks(shown));
  switch (format) {
    case 'json':
      return renderJson(result, common);
    case 'sarif':
      return renderSarif(result, common);
    case 'markdown':
      return breakCommands(renderMarkdown(result, common));
    case 'pretty':
      return breakCommands(renderPretty(result, { ...common, color, width }));
  }
}

/** What a report in a file comes to, in a few lines for who waits for it. */
export function renderSummary(result: ScanResult, options: RenderOptions): string {
  return breakCommands(summarise(result, { ...options, version: VERSION, scrub: createScrubber(result) }));
}

/** The links are half a megabyte, so they are loaded only for findings that can show them. */
async function loadLinks({ findings }: ScanResult): Promise<LinksByRule> {
  if (findings.every(({ family }) => family === 'posture')) return {};
  return (await import('../../providers/generated/details.ts')).DETAILS;
}
