// Scans one file in this process and prints its time and peak memory: a child of `large-files.ts`.
import fs from 'node:fs';
import { DEFAULT_POLICY } from '../src/config/default-policy.ts';
import { createScan } from '../src/engine/scan.ts';
import { RULES } from '../src/providers/generated/rules.ts';
import { timeOnce } from './figure.ts';

const file = process.argv[2] ?? '';
const scan = createScan({
  rules: RULES,
  policy: DEFAULT_POLICY,
  today: '2026-01-01',
  limits: { fileBytes: 200 * 1024 * 1024, scanBytes: 400 * 1024 * 1024 },
});
const milliseconds = timeOnce(() => {
  scan.addFile({ path: file, bytes: fs.readFileSync(file), origin: 'disk' });
  scan.finish();
});
console.log(JSON.stringify({ milliseconds, residentBytes: process.resourceUsage().maxRSS * 1024 }));
