import { installApp } from '../app-registration.ts';
import { tellInstallation } from '../events.ts';
import type { Answer, Exchange, Route } from '../exchange.ts';
import { notFound } from '../refusal.ts';
import type { AppRecord } from '../state.ts';

/** The page that installs an App: where a browser goes after an App has been registered. */
export const appPageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/apps/{slug}/installations/new',
    described: false,
    handle: (exchange) => page(`Install ${appOf(exchange).slug} on ${appOf(exchange).owner.login}`, true),
  },
  { method: 'POST', path: '/apps/{slug}/installations/new', described: false, handle: install },
];

function install(exchange: Exchange): Answer {
  const { world } = exchange;
  const app = appOf(exchange);
  const isInstalled = world.state.installations.some((one) => one.app === app && one.account === app.owner);
  if (!isInstalled) {
    const installation = installApp(world, app, app.owner);
    tellInstallation(world, installation, 'created', world.state.account('dev'));
  }
  return page(`${app.slug} is installed on ${app.owner.login}`, false);
}

function appOf({ world, params }: Exchange): AppRecord {
  const app = world.state.apps.find((one) => one.slug === params.slug);
  if (app === undefined) throw notFound();
  return app;
}

// Slugs and logins consist of letters, digits and dashes, so nothing needs to be escaped.
function page(title: string, isForm: boolean): Answer {
  const form = isForm ? '<form method="post"><button>Install</button></form>' : '';
  const content = `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${form}\n`;
  return { status: 200, raw: { type: 'text/html; charset=utf-8', content } };
}
