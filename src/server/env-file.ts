import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { Environment } from './settings.ts';

/** The variables of an environment file; none if there is no file. */
export function readEnvFile(path: string): Environment {
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {};
}

/** Adds variables to an environment file that only its owner may read: it holds the App's key. */
export function updateEnvFile(path: string, variables: Readonly<Record<string, string>>): Environment {
  const merged = { ...readEnvFile(path), ...variables };
  const lines = Object.entries(merged).map(([name, value]) => `${name}=${quoted(value ?? '')}\n`);
  // Written beside and moved, so that nobody ever reads half of it, or reads it before it is closed to others.
  const temporary = `${path}.new`;
  writeFileSync(temporary, lines.join(''), { mode: 0o600 });
  chmodSync(temporary, 0o600);
  renameSync(temporary, path);
  return merged;
}

/** Double quotes let a key stand on one line, its line ends escaped. */
function quoted(value: string): string {
  const bare = value.replace(/^"([\s\S]*)"$/, '$1');
  return /^[\w./:@+-]*$/.test(bare) ? bare : `"${bare.replaceAll('\r', '').replaceAll('\n', '\\n')}"`;
}
