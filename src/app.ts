import type { Probot } from 'probot';
import { type AppOptions, createApp } from './handlers/create-app.ts';
import type { Intake } from './handlers/intake.ts';
import { DETAILS } from './providers/generated/details.ts';
import { RULES } from './providers/generated/rules.ts';

/** The App: connects Postwarden with a Probot instance and returns its intake. */
export function app(probot: Probot, options: AppOptions): Intake {
  return createApp(probot, { rules: RULES, details: DETAILS, ...options });
}
