import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { Answer, Exchange } from '../exchange.ts';
import type { Refused, Violation } from '../validate.ts';
import { type GraphContext, graphError, ObjectLoader } from './context.ts';
import { pullRequestNode } from './pull-request.ts';
import { rootFields } from './root.ts';

// By path: the package's own entry would load the schema twice more, as JSON.
/** Two thirds of the schema, which nobody asks for here. */
const DESCRIPTIONS = /"""[\s\S]*?"""/g;
const SCHEMA = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);

let shared: GraphQLSchema | null = null;

/** Where what is wrong with a request is kept. */
export interface Complaints {
  onViolation(violation: Violation): void;
  onRefusal(refused: Refused): void;
}

/** The answers to fair questions: what the App may not see, and what is not there. */
const FAIR = new Set(['FORBIDDEN', 'NOT_FOUND']);

/** Executes a GraphQL request on GitHub's own schema. */
export async function executeGraphql(exchange: Exchange, { onViolation, onRefusal }: Complaints): Promise<Answer> {
  const { query, variables } = exchange.body as { readonly query?: unknown; readonly variables?: unknown };
  if (exchange.actor.kind === 'anonymous') {
    return { status: 401, body: { message: 'This endpoint requires you to be authenticated.' } };
  }
  if (typeof query !== 'string') return { status: 400, body: { message: 'A query attribute must be specified.' } };
  const complain = (message: string): void => onViolation({ kind: 'graphql', where: 'POST /graphql', message });
  const schema = loadSchema();
  const document = readDocument(schema, query);
  if (Array.isArray(document)) {
    for (const error of document) complain(error.message);
    return { status: 200, body: { errors: document.map(toError) } };
  }
  const context: GraphContext = {
    exchange,
    objects: new ObjectLoader(),
    toPullRequest: (pull) => pullRequestNode(context, pull),
  };
  const result = await execute({
    schema,
    document: document as DocumentNode,
    rootValue: rootFields(context),
    contextValue: context,
    variableValues: typeof variables === 'object' ? (variables as Record<string, unknown> | null) : null,
    fieldResolver: resolveField(complain),
  });
  const errors = result.errors === undefined ? {} : { errors: result.errors.map(toError) };
  for (const error of result.errors ?? []) {
    if (!FAIR.has(String(error.extensions.type))) {
      onRefusal({ where: 'POST /graphql', status: 200, answer: error.message });
    }
  }
  return { status: 200, body: { data: result.data ?? null, ...errors } };
}

function loadSchema(): GraphQLSchema {
  shared ??= buildSchema(readFileSync(SCHEMA, 'utf8').replace(DESCRIPTIONS, ''), {
    assumeValid: true,
    noLocation: true,
  });
  return shared;
}

function readDocument(schema: GraphQLSchema, query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length === 0 ? document : errors;
  } catch (error) {
    return [error as GraphQLError];
  }
}

/** Takes fields from plain objects; one that we do not serve is our gap, not an empty answer. */
function resolveField(complain: (message: string) => void): GraphQLFieldResolver<unknown, GraphContext> {
  return (source, args, context, info) => {
    const fields = source as Record<string, unknown>;
    if (!(info.fieldName in fields)) {
      const message = `the local GitHub does not serve ${info.parentType.name}.${info.fieldName}`;
      complain(message);
      throw graphError('NOT_SERVED', message);
    }
    const field = fields[info.fieldName];
    return typeof field === 'function'
      ? (field as (given: unknown, context: GraphContext) => unknown)(args, context)
      : field;
  };
}

function toError(error: GraphQLError): Record<string, unknown> {
  const { type } = error.extensions as { readonly type?: string };
  return {
    ...(type === undefined ? {} : { type }),
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    message: error.message,
  };
}
