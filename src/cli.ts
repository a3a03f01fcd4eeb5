#!/usr/bin/env node
import { guardProcess } from './cli/guard-process.ts';
import { main } from './cli/main.ts';
import { processTerminal } from './cli/terminal.ts';

guardProcess();
process.exitCode = await main(process.argv.slice(2), processTerminal());
