import { existsSync, readdirSync, readFileSync } from 'node:fs';

const RULES: string = '../../.dependency-cruiser.mjs';
const { floors }: { readonly floors: Readonly<Record<string, { readonly may: readonly string[] }>> } = await import(
  RULES
);

const page = readFileSync('docs/architecture.md', 'utf8');
const folders = Object.keys(floors);

/** The level of a folder: one above the highest that it may import. */
function levelOf(folder: string): number {
  if (folder === 'model') return 1;
  return 1 + Math.max(1, ...floors[folder]!.may.map(levelOf));
}

test('the page names every folder once, on its floor', () => {
  const rows = [...page.matchAll(/^\| (\d+) \| `src\/([a-z]+)` \|/gm)].map(([, floor, folder]) => [
    folder,
    Number(floor),
  ]);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(folders.map((folder) => [folder, levelOf(folder)])));
  expect(rows).toHaveLength(folders.length);
});

test('the page names every starter', () => {
  const starters = readdirSync('src').filter((name) => name.endsWith('.ts'));
  const row = /^\| \d+ \| (`src\/[a-z-]+\.ts`.*) \| starters \|$/m.exec(page)?.[1] ?? '';
  expect([...row.matchAll(/`src\/([^`]+)`/g)].map(([, name]) => name).sort()).toEqual(starters.sort());
});

test('the files that the page names are there', () => {
  const named = [...page.matchAll(/`(?:src\/)?([a-z-]+(?:\/[a-z-]+)*\/[a-z-]+(?:\.[a-z]+)?)`/g)].map(
    ([, path]) => path!,
  );
  const paths = named.filter((path) => Object.hasOwn(floors, path.split('/')[0]!));
  expect(paths.filter((path) => !existsSync(`src/${path}`))).toEqual([]);
  expect(paths.length).toBeGreaterThan(0);
});
