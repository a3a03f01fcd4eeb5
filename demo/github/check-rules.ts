import type { JsonObject } from './exchange.ts';
import { type Refusal, unprocessable } from './refusal.ts';

export interface AnnotationBody {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly details_url?: string;
  readonly external_id?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: readonly AnnotationBody[];
  };
  readonly actions?: readonly { readonly label: string; readonly description: string; readonly identifier: string }[];
}

const MAX_TITLE = 255;
const MAX_TEXT_BYTES = 64 * 1024;
const APP_STATUSES = new Set(['queued', 'in_progress', 'completed']);

/** What GitHub's prose demands of a check run and its schema does not say; returns the body, typed. */
export function acceptCheckBody(json: JsonObject): CheckBody {
  const body = json as CheckBody;
  if (body.status !== undefined && !APP_STATUSES.has(body.status)) {
    throw unprocessable(`Invalid status: only GitHub Actions can set ${body.status}`);
  }
  if (body.status === 'completed' && body.conclusion === undefined) {
    throw unprocessable('Invalid request.\n\nMissing required key "conclusion" when the status is "completed".');
  }
  if (body.conclusion === 'stale') throw unprocessable('Invalid conclusion: only GitHub can set stale');
  if (body.output !== undefined && body.output.title === undefined) {
    throw unprocessable('Invalid request.\n\n"title" wasn\'t supplied.');
  }
  for (const annotation of body.output?.annotations ?? []) acceptAnnotation(annotation);
  return body;
}

function acceptAnnotation(annotation: AnnotationBody): void {
  const { start_line: startLine, end_line: endLine, start_column: startColumn, end_column: endColumn } = annotation;
  const refuse = (field: string, message: string): Refusal =>
    unprocessable('Validation Failed', [{ resource: 'CheckAnnotation', field, code: 'custom', message }]);
  if ([startLine, endLine, startColumn ?? 1, endColumn ?? 1].some((one) => one < 1)) {
    throw refuse('start_line', 'lines and columns start at 1');
  }
  if (endLine < startLine) throw refuse('end_line', 'must not come before start_line');
  if ((startColumn !== undefined || endColumn !== undefined) && startLine !== endLine) {
    throw refuse('start_column', 'columns can only be given if start_line and end_line are equal');
  }
  if (startColumn !== undefined && endColumn !== undefined && endColumn < startColumn) {
    throw refuse('end_column', 'must not come before start_column');
  }
  if ((annotation.title ?? '').length > MAX_TITLE)
    throw refuse('title', `is too long (maximum is ${MAX_TITLE} characters)`);
  for (const field of ['message', 'raw_details'] as const) {
    if (Buffer.byteLength(annotation[field] ?? '') > MAX_TEXT_BYTES)
      throw refuse(field, 'is too long (maximum is 64 KB)');
  }
}
