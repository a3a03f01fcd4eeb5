import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where Chromium is: `CHROMIUM_PATH`, or a usual place; null if it is in none. */
export function findChromium(): string | null {
  const { CHROMIUM_PATH: told } = process.env;
  const paths = told === undefined || told === '' ? USUAL_PATHS : [told];
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Starts Chromium without a window. */
export async function openBrowser(executablePath: string): Promise<Browser> {
  return await chromium.launch({ executablePath });
}
