import type { Annotation, CheckReport } from '../model/check-report.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isUncertain } from './failure.ts';
import { CHECK_NAME, listOwnRuns } from './own-check-runs.ts';

/** GitHub takes this many annotations in one request, and appends those of each further one. */
export const ANNOTATIONS_PER_REQUEST = 50;

/** The button below a concluded run; a label takes 20 characters, a description 40. */
export const RESCAN_ACTION = { label: 'Rescan', description: 'Scan this commit anew', identifier: 'rescan' } as const;

export interface NewCheckRun {
  readonly repository: RepositoryName;
  readonly sha: string;
  readonly externalId: string;
  readonly appId: number;
  /** Runs that were there before, and so are not the one that a lost answer may have made. */
  readonly known: readonly number[];
  readonly now: string;
}

/** What stands there between two parts of the annotations: the whole text goes once, with the last. */
const ANNOTATING = { summary: 'More annotations follow, and the summary with the last of them.', text: null } as const;

export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
}

export interface CheckRunConclusion extends CheckReport {
  readonly now: string;
}

export interface ConcludeTarget {
  readonly repository: RepositoryName;
  readonly id: number;
  /** How many of the report's annotations an earlier attempt has sent. */
  readonly annotationsThere: number;
  readonly externalId: string;
}

interface RunState {
  readonly completed: boolean;
  readonly annotations: number;
}

// A creating request is never repeated blindly: an error after the write would make a second run.
const ONCE = { retries: 0 } as const;

/** Opens a run in progress and returns its id. */
export function openCheckRun(client: GitHubClient, run: NewCheckRun, output: CheckOutput): Promise<number> {
  return createOnce(client, run, () =>
    create(client, run, { status: 'in_progress', started_at: run.now, output: { ...output } }),
  );
}

/** Creates a run that is concluded from the start: for heads where nothing was to be read. */
export function createConcludedCheckRun(
  client: GitHubClient,
  run: NewCheckRun,
  conclusion: CheckRunConclusion,
): Promise<number> {
  return createOnce(client, run, () =>
    create(client, run, {
      status: 'completed',
      conclusion: conclusion.conclusion,
      started_at: run.now,
      completed_at: conclusion.now,
      output: toOutput(conclusion, conclusion.annotations),
      actions: [RESCAN_ACTION],
    }),
  );
}

/** Appends the annotations that are not there yet, and concludes the run in the last request. */
export async function concludeCheckRun(
  client: GitHubClient,
  target: ConcludeTarget,
  conclusion: CheckRunConclusion,
): Promise<void> {
  const { annotations } = conclusion;
  let sent = target.annotationsThere;
  for (;;) {
    const next = Math.min(sent + ANNOTATIONS_PER_REQUEST, annotations.length);
    const last = next >= annotations.length;
    const body = {
      ...(last
        ? {
            status: 'completed' as const,
            conclusion: conclusion.conclusion,
            completed_at: conclusion.now,
            external_id: target.externalId,
            actions: [RESCAN_ACTION],
          }
        : {}),
      output: toOutput(last ? conclusion : { ...ANNOTATING, title: conclusion.title }, annotations.slice(sent, next)),
    };
    await updateOnce(client, target, { body, done: (run) => (last ? run.completed : run.annotations >= next) });
    if (last) return;
    sent = next;
  }
}

/** Gives an open run another external id. */
export async function renameCheckRun(
  client: GitHubClient,
  target: { readonly repository: RepositoryName; readonly id: number },
  externalId: string,
): Promise<void> {
  // Done twice it does no harm.
  await updateOnce(client, target, { body: { external_id: externalId }, done: () => false });
}

/** Concludes a run that a newer commit has made pointless. */
export async function cancelCheckRun(
  client: GitHubClient,
  target: { readonly repository: RepositoryName; readonly id: number },
  conclusion: CheckRunConclusion,
): Promise<void> {
  const body = {
    status: 'completed',
    conclusion: conclusion.conclusion,
    completed_at: conclusion.now,
    output: toOutput(conclusion, []),
  };
  await updateOnce(client, target, { body, done: (run) => run.completed });
}

type CreateBody = Pick<
  NonNullable<Parameters<GitHubClient['rest']['checks']['create']>[0]>,
  'status' | 'conclusion' | 'started_at' | 'completed_at' | 'output' | 'actions'
>;

async function create(client: GitHubClient, run: NewCheckRun, body: CreateBody): Promise<number> {
  const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
    owner: run.repository.owner,
    repo: run.repository.name,
    name: CHECK_NAME,
    head_sha: run.sha,
    external_id: run.externalId,
    ...body,
    request: ONCE,
  });
  return Number(data.id);
}

async function createOnce(client: GitHubClient, run: NewCheckRun, attempt: () => Promise<number>): Promise<number> {
  try {
    return await attempt();
  } catch (error) {
    if (!isUncertain(error)) throw error;
    return (await findCheckRun(client, run)) ?? attempt();
  }
}

/** Looks for the run that a request without an answer may have made. */
async function findCheckRun(client: GitHubClient, run: NewCheckRun): Promise<number | null> {
  const runs = await listOwnRuns(client, run);
  const made = runs.find((one) => one.externalId === run.externalId && !run.known.includes(one.id));
  return made?.id ?? null;
}

type UpdateBody = Readonly<Record<string, unknown>>;

/** Sends an update; after an error that leaves open whether it was done, looks before it repeats. */
async function updateOnce(
  client: GitHubClient,
  target: { readonly repository: RepositoryName; readonly id: number },
  update: { readonly body: UpdateBody; readonly done: (run: RunState) => boolean },
): Promise<void> {
  const place = { owner: target.repository.owner, repo: target.repository.name, check_run_id: target.id };
  const send = () =>
    client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...place,
      ...update.body,
      request: ONCE,
    });
  try {
    await send();
  } catch (error) {
    if (!isUncertain(error)) throw error;
    const { data } = await client.request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', place);
    const state = { completed: data.status === 'completed', annotations: data.output.annotations_count };
    if (!update.done(state)) await send();
  }
}

function toOutput(report: Pick<CheckReport, 'title' | 'summary' | 'text'>, annotations: readonly Annotation[]) {
  return {
    title: report.title,
    summary: report.summary,
    ...(report.text === null ? {} : { text: report.text }),
    ...(annotations.length === 0 ? {} : { annotations: annotations.map(toWire) }),
  };
}

function toWire(annotation: Annotation) {
  return {
    path: annotation.path,
    start_line: annotation.startLine,
    end_line: annotation.endLine,
    ...(annotation.startColumn === undefined ? {} : { start_column: annotation.startColumn }),
    ...(annotation.endColumn === undefined ? {} : { end_column: annotation.endColumn }),
    annotation_level: annotation.level,
    title: annotation.title,
    message: annotation.message,
  };
}
