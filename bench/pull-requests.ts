import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Figure, median } from './figure.ts';

interface Judged {
  /** Seconds from webhook to verdict, one pull request at a time. */
  readonly alone: readonly number[];
  readonly withHistory: readonly number[];
  /** Seconds for `count` of them at once, in one installation. */
  readonly together: number;
  readonly count: number;
  /** Requests that GitHub would refuse. */
  readonly refused: number;
}

/** The App at work: pull requests that leak and are commented on, against the local GitHub on real git. */
export function measurePullRequests(): Figure[] {
  const { alone, withHistory, together, count, refused } = runChild<Judged>('judge-pulls.ts');
  if (refused > 0) throw new Error('the App sent what GitHub refuses');
  const detail = (seconds: readonly number[]): string => seconds.map((one) => `${one.toFixed(1)} s`).join(', ');
  return [
    { name: 'webhook to verdict, alone', value: median(alone), budget: 10, unit: 's', detail: detail(alone) },
    {
      name: 'webhook to verdict, three commits',
      value: median(withHistory),
      budget: 10,
      unit: 's',
      detail: detail(withHistory),
    },
    {
      name: 'pull requests a minute per installation',
      value: (60 * count) / together,
      budget: 12,
      isLeast: true,
      unit: '/min',
      detail: `${count} at once in ${together.toFixed(1)} s`,
    },
    ...measureInstallations(),
  ];
}

interface Installations {
  /** Seconds for `count` pull requests at once, in so many installations. */
  readonly together: number;
  readonly count: number;
  readonly installations: number;
  /** Seconds from webhook to verdict in one installation after a burst of another one. */
  readonly besideBurst: number;
  readonly sent: number;
  readonly taken: number;
}

function measureInstallations(): Figure[] {
  const { together, count, installations, besideBurst, sent, taken } =
    runChild<Installations>('judge-installations.ts');
  return [
    {
      name: 'pull requests a minute, many installations',
      value: (60 * count) / together,
      budget: 60,
      isLeast: true,
      unit: '/min',
      detail: `${count} at once of ${installations} installations in ${together.toFixed(1)} s`,
    },
    {
      name: 'webhook to verdict beside a burst',
      value: besideBurst,
      budget: 60,
      unit: 's',
      detail: `${sent} deliveries of another installation, ${taken} taken in`,
    },
  ];
}

function runChild<Result>(name: string): Result {
  // The local GitHub finds its schemas beside its sources, so it is not bundled; the App itself is the built one.
  const root = path.resolve(import.meta.dirname, '..');
  const child = spawnSync(process.execPath, ['--import', 'tsx', path.join(root, 'bench', name)], {
    cwd: root,
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`the App could not be timed: ${child.stderr.slice(-2000)}`);
  return JSON.parse(child.stdout) as Result;
}
