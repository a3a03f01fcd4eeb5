import type { Probot } from 'probot';
import { type AppOptions, createApp } from './intake/create-app.ts';
import type { Intake } from './intake/intake.ts';
import { RULES } from './providers/generated/rules.ts';
import { work } from './scan-worker.ts';
import { type ScanThreads, workHere } from './workers/scan-threads.ts';

/** The App: connects Postwarden with a Probot instance and returns its intake. Without threads it scans where it runs. */
export function app(probot: Probot, options: AppOptions & { readonly threads?: ScanThreads }): Promise<Intake> {
  return createApp(probot, { rules: RULES, threads: workHere(work), ...options });
}
