import { latestRuns, runsOfSuite, suiteConclusion, suiteStatus } from '../check-state.ts';
import { encodePath, nodeId } from '../links.ts';
import type { AppRecord, CheckAnnotation, CheckRun, CheckSuite } from '../state.ts';
import { type ConnectionArguments, toConnection } from './connection.ts';
import type { GraphContext } from './context.ts';

type Node = Record<string, unknown>;

interface RunFilter {
  readonly checkType?: 'ALL' | 'LATEST' | null;
  readonly appId?: number | null;
  readonly checkName?: string | null;
  readonly status?: string | null;
  readonly statuses?: readonly string[] | null;
  readonly conclusions?: readonly string[] | null;
}

/** A suite as `CheckSuite`. */
export function checkSuiteNode(context: GraphContext, suite: CheckSuite): Node {
  const { state, links } = context.exchange.world;
  return {
    __typename: 'CheckSuite',
    id: nodeId('CS', suite.id),
    databaseId: suite.id,
    app: appNode(suite.app),
    status: upper(suiteStatus(state, suite)),
    conclusion: upper(suiteConclusion(state, suite)),
    createdAt: suite.createdAt,
    updatedAt: suite.updatedAt,
    url: `${links.htmlRepository(suite.repository)}/suites/${suite.id}`,
    checkRuns: (args: ConnectionArguments & { filterBy?: RunFilter | null }) => {
      const filterBy = args.filterBy ?? {};
      const all = filterBy.checkType === 'ALL' ? runsOfSuite(state, suite) : latestRuns(state, suite);
      const runs = all.filter((run) => isWanted(run, filterBy)).map((run) => checkRunNode(context, run));
      return toConnection('checkRuns', runs, args);
    },
  };
}

/** A run as `CheckRun`. */
export function checkRunNode(context: GraphContext, run: CheckRun): Node {
  const { links } = context.exchange.world;
  const url = `${links.htmlRepository(run.suite.repository)}/runs/${run.id}`;
  return {
    __typename: 'CheckRun',
    id: nodeId('CR', run.id),
    databaseId: run.id,
    name: run.name,
    status: upper(run.status),
    conclusion: upper(run.conclusion),
    externalId: run.externalId,
    detailsUrl: run.detailsUrl,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    title: run.title,
    summary: run.summary,
    text: run.text,
    url,
    permalink: url,
    checkSuite: () => checkSuiteNode(context, run.suite),
    annotations: (args: ConnectionArguments) => {
      const blob = `${links.htmlRepository(run.suite.repository)}/blob/${run.suite.headSha}`;
      return toConnection(
        'annotations',
        run.annotations.map((one) => annotationNode(one, blob)),
        args,
      );
    },
  };
}

function annotationNode(annotation: CheckAnnotation, blob: string): Node {
  return {
    path: annotation.path,
    annotationLevel: upper(annotation.annotation_level),
    title: annotation.title,
    message: annotation.message,
    rawDetails: annotation.raw_details,
    blobUrl: `${blob}/${encodePath(annotation.path)}`,
    location: {
      start: { line: annotation.start_line, column: annotation.start_column },
      end: { line: annotation.end_line, column: annotation.end_column },
    },
  };
}

function appNode(app: AppRecord): Node {
  return {
    __typename: 'App',
    id: nodeId('A', app.id),
    databaseId: app.id,
    name: app.name,
    slug: app.slug,
    clientId: app.clientId,
    url: app.externalUrl,
  };
}

function isWanted(run: CheckRun, filter: RunFilter): boolean {
  const accepts = (wanted: unknown, given: unknown): boolean =>
    wanted === undefined || wanted === null || (Array.isArray(wanted) ? wanted.includes(given) : wanted === given);
  return (
    accepts(filter.appId, run.suite.app.id) &&
    accepts(filter.checkName, run.name) &&
    accepts(filter.status, upper(run.status)) &&
    accepts(filter.statuses, upper(run.status)) &&
    accepts(filter.conclusions, upper(run.conclusion))
  );
}

function upper(name: string | null): string | null {
  return name === null ? null : name.toUpperCase();
}
