// The App at work for many installations at once, on the local GitHub: some three minutes.
//
//   npm run bench -- installations
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Figure } from './figure.ts';

interface Judged {
  /** Seconds for `count` pull requests of so many installations, and how long the local GitHub took to open them. */
  readonly together: number;
  readonly opened: number;
  readonly count: number;
  readonly installations: number;
  /** Seconds from webhook to verdict in one installation right after a burst of another one. */
  readonly besideBurst: number;
  readonly sent: number;
  readonly taken: number;
}

/** Verdicts a minute for many installations, and how long one waits beside a burst of another. */
export function measureInstallations(): Figure[] {
  const { together, opened, count, installations, besideBurst, sent, taken } = judgeMany();
  return [
    {
      name: 'pull requests a minute, many installations',
      value: (60 * count) / together,
      budget: 60,
      isLeast: true,
      unit: '/min',
      detail: `${count} of ${installations} installations, opened within ${opened.toFixed(1)} s, judged after ${together.toFixed(1)} s`,
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

function judgeMany(): Judged {
  // The local GitHub finds its schemas beside its sources, so it is not bundled; the App itself is the built one.
  const root = path.resolve(import.meta.dirname, '..');
  const script = path.join(root, 'bench/judge-many.ts');
  const child = spawnSync(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error('the App could not be timed');
  return JSON.parse(child.stdout.trim().split('\n').at(-1)!) as Judged;
}
