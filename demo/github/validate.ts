import type { JsonObject } from './exchange.ts';
import { OpenApi, type Schema } from './openapi.ts';

export interface Violation {
  readonly kind: 'route' | 'request' | 'response' | 'webhook' | 'graphql';
  readonly where: string;
  readonly message: string;
}

/** A request that fits the description, and was refused for what GitHub says beyond it. */
export interface Refused {
  readonly where: string;
  readonly status: number;
  readonly answer: unknown;
}

export interface Operation {
  readonly method: string;
  /** The path as the description writes it. */
  readonly path: string;
}

// The description's own slips: there the account of an installation is a user *and* an enterprise at once.
const LISTS_INSTEAD: Readonly<Record<string, string>> = { 'get /app/installations': 'installation' };

// Where GitHub itself does otherwise: its list of an App's events in a suite is older than merge queues, and the head
// of a pull request has no repository once the fork has been deleted.
const TOLERATED = /^\/check_suite\/app\/events\/\d+ must be equal|\/head\/repo must be object$/;

const JSON_BODY = ['content', 'application/json', 'schema'];

/** Whether GitHub's description has that operation. */
export function isDescribed({ method, path }: Operation): boolean {
  return OpenApi.load().node(['paths', path, method.toLowerCase()]) !== undefined;
}

/** What is wrong with a request's query and body. */
export function checkRequest(operation: Operation, query: URLSearchParams, body: unknown): string[] {
  const api = OpenApi.load();
  const pointer = ['paths', operation.path, operation.method.toLowerCase()];
  const described = api.node(pointer);
  if (described === undefined) return [];
  const problems = checkQuery(api, described, query);
  const requestBody = described.requestBody as Schema | undefined;
  const schemaAt = [...pointer, 'requestBody', ...JSON_BODY];
  if (requestBody === undefined || api.node(schemaAt) === undefined) {
    if (isFilled(body)) problems.push('a body is not expected');
    return problems;
  }
  if (body === undefined) {
    if (requestBody.required === true) problems.push('a body is required');
    return problems;
  }
  return [
    ...problems,
    ...api.check(schemaAt, body),
    ...unknownProperties(api, api.node(schemaAt) as Schema, body).map((path) => `${path} is not a permitted key.`),
  ];
}

/** What is wrong with an answer of that status. */
export function checkResponse(operation: Operation, status: number, body: unknown): string[] {
  const api = OpenApi.load();
  const response = ['paths', operation.path, operation.method.toLowerCase(), 'responses', String(status)];
  if (api.node(response) === undefined) {
    // Refusals are not all described; what GitHub never says after success is our mistake.
    return status < 400
      ? [`status ${status} is not described`]
      : api.check(['components', 'schemas', 'basic-error'], body);
  }
  const instead = LISTS_INSTEAD[`${operation.method.toLowerCase()} ${operation.path}`];
  if (instead !== undefined && status === 200) {
    return (body as unknown[]).flatMap((one) => api.check(['components', 'schemas', instead], one));
  }
  const schemaAt = [...response, ...JSON_BODY];
  const schema = api.node(schemaAt);
  if (schema === undefined) return isFilled(body) ? ['a body is not described'] : [];
  const problems = withoutTolerated(api.check(schemaAt, body));
  // In refusals GitHub itself says more than its description (`status`, for one).
  if (status >= 400) return problems;
  return [...problems, ...unknownProperties(api, schema, body).map((path) => `${path} is not described`)];
}

/** What is wrong with a webhook's payload. */
export function checkWebhook(event: string, action: string | null, payload: JsonObject): string[] {
  const api = OpenApi.load();
  const name = [event, ...(action === null ? [] : [action])].join('-').replaceAll('_', '-');
  const schemaAt = ['x-webhooks', name, 'post', 'requestBody', ...JSON_BODY];
  if (api.node(schemaAt) === undefined) return [`the event ${name} is not described`];
  return withoutTolerated(api.check(schemaAt, payload));
}

function withoutTolerated(problems: readonly string[]): string[] {
  return problems.filter((problem) => !TOLERATED.test(problem));
}

function checkQuery(api: OpenApi, described: Schema, query: URLSearchParams): string[] {
  const parameters = ((described.parameters ?? []) as Schema[]).map((one) => api.resolve(one));
  const problems: string[] = [];
  for (const [name, text] of query) {
    const parameter = parameters.find((one) => one.in === 'query' && one.name === name);
    if (parameter === undefined) {
      problems.push(`the query parameter ${name} is not described`);
      continue;
    }
    const schema = parameter.schema as Schema;
    const value = schema.type === 'integer' ? Number(text) : schema.type === 'boolean' ? text === 'true' : text;
    problems.push(...api.checkSchema(schema, value).map((message) => `the query parameter ${name} ${message}`));
  }
  return problems;
}

function isFilled(body: unknown): boolean {
  return body !== undefined && body !== null && JSON.stringify(body) !== '{}';
}

/** Paths of properties that no branch of the schema knows: the schemas themselves let them pass. */
function unknownProperties(api: OpenApi, schema: Schema, value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const branches = allBranches(api, schema);
  if (Array.isArray(value)) {
    const items = branches.map((branch) => branch.items).filter((one) => one !== undefined) as Schema[];
    const [item] = items.length > 1 ? [{ anyOf: items }] : items;
    return item === undefined ? [] : value.flatMap((one, index) => unknownProperties(api, item, one, `${at}/${index}`));
  }
  const known = branches.map((branch) => branch.properties).filter((one) => one !== undefined) as Schema[];
  if (known.length === 0) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = `${at}/${name}`;
    const schemas = known.map((properties) => properties[name]).filter((one) => one !== undefined) as Schema[];
    if (schemas.length > 0) return unknownProperties(api, { anyOf: schemas }, inner, path);
    return branches.some(isOpen) ? [] : [path];
  });
}

/** `additionalProperties: true` beside named properties is only how conditions are written; a type means it. */
function isOpen(branch: Schema): boolean {
  const others = branch.additionalProperties;
  return typeof others === 'object' || (others === true && branch.properties === undefined);
}

function allBranches(api: OpenApi, schema: Schema): Schema[] {
  const resolved = api.resolve(schema);
  const inner = ['anyOf', 'oneOf', 'allOf'].flatMap((name) => (resolved[name] ?? []) as Schema[]);
  return [resolved, ...inner.flatMap((one) => allBranches(api, one))];
}
