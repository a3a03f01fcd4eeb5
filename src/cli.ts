#!/usr/bin/env node
import { guardProcess } from './cli/guard-process.ts';
import { main } from './cli/main.ts';
import { processTerminal } from './cli/terminal.ts';

guardProcess();
const worker = new URL('./scan-worker.js', import.meta.url);
process.exitCode = await main(process.argv.slice(2), processTerminal(worker));
// Once all is written: a process that is left to end by itself collects its garbage first.
process.stdout.write('', (error) => {
  if (!error) process.exit();
});
