import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Provider } from '../../src/model/provider.ts';

/** A provider and the file it stands in, relative to `src/providers`. */
export interface ProviderFile {
  readonly file: string;
  readonly provider: Provider;
}

const FOLDER = join(import.meta.dirname, '../../src/providers');

/** All provider files, ordered by provider id. */
export async function loadProviders(): Promise<readonly ProviderFile[]> {
  const files = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .flatMap((entry) => readdirSync(join(FOLDER, entry.name)).map((name) => `${entry.name}/${name}`));
  const loaded = await Promise.all(
    files.map(async (file): Promise<ProviderFile> => {
      const module = (await import(pathToFileURL(join(FOLDER, file)).href)) as { provider: Provider };
      return { file, provider: module.provider };
    }),
  );
  return loaded.sort((a, b) => (a.provider.id < b.provider.id ? -1 : 1));
}
