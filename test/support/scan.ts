import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { type ScanOptions, scanFiles } from '../../src/engine/scan.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { RULES } from '../../src/providers/generated/rules.ts';

/** Files for a scan, by path: text as it is, anything else as JSON. */
export type Files = Readonly<Record<string, unknown>>;

export function sourceFiles(files: Files): SourceFile[] {
  return Object.entries(files).map(([path, content]) => ({
    path,
    bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content, null, 2)),
    origin: 'disk',
  }));
}

/** Scans files with all rules and the default policy. */
export function scan(files: Files, options: Partial<ScanOptions> & { readonly base?: Files } = {}): ScanResult {
  const { base = {}, ...rest } = options;
  return scanFiles(sourceFiles(files), {
    rules: RULES,
    policy: DEFAULT_POLICY,
    today: '2026-11-22',
    ...rest,
    base: sourceFiles(base),
  });
}

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

/** A v2.1 collection around items. */
export function collection(items: readonly unknown[], rest: Readonly<Record<string, unknown>> = {}): unknown {
  return { info: { name: 'Shop', schema: SCHEMA }, item: items, ...rest };
}

/** An item with a request. */
export function item(name: string, request: Readonly<Record<string, unknown>>): unknown {
  return { name, request: { method: 'GET', url: 'https://api.shop.test/things', ...request } };
}

/** An environment of `name: value` pairs. */
export function environment(values: Readonly<Record<string, string>>, type = 'default'): unknown {
  return {
    name: 'Staging',
    values: Object.entries(values).map(([key, value]) => ({ key, value, enabled: true, type })),
    _postman_variable_scope: 'environment',
  };
}
