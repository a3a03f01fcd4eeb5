import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Logger } from 'pino';

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean> | boolean;

export interface SetupPageOptions {
  readonly host: string;
  readonly port: number;
  readonly log: Logger;
  readonly updateEnv: (variables: Readonly<Record<string, string>>) => unknown;
}

interface SetupModule {
  readonly setupAppFactory: (options: SetupPageOptions) => () => Promise<PageHandler>;
}

interface StaticModule {
  readonly staticFilesHandler: PageHandler;
}

/**
 * Probot's page that registers an App from `app.yml`, as a handler. Probot offers it only through its own server, which
 * would also import credentials from whoever asks; so it is loaded from its file. The version of Probot is pinned.
 */
export async function loadSetupPage(options: SetupPageOptions): Promise<PageHandler> {
  const probot = pathToFileURL(createRequire(import.meta.url).resolve('probot'));
  const setup: SetupModule = await import(new URL('./apps/setup.js', probot).href);
  const files: StaticModule = await import(new URL('./server/handlers/static-files.js', probot).href);
  const page = await setup.setupAppFactory(options)();
  return async (request, response) => (await files.staticFilesHandler(request, response)) || page(request, response);
}
