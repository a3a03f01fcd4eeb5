// Makes the pictures of the README: starts the demo, waits for the App's verdict, and photographs its pages.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { leakingFiles } from '../demo/demo-files.ts';
import { concludedRun, pushChange, startDemo } from '../demo/run-demo.ts';
import { findChromium, openBrowser } from './screenshots/open-browser.ts';

const FOLDER = join(import.meta.dirname, '../docs/images');
const WIDTH = 1280;
const MARGIN = 6;

interface Picture {
  readonly name: string;
  /** Below the pull request's address. */
  readonly path: string;
  /** The picture ends below this. */
  readonly last: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'check-run.png', path: '/checks', last: '.annotation >> nth=1' },
  { name: 'pull-request.png', path: '', last: '.thread >> nth=0' },
  { name: 'files.png', path: '/files', last: '.note >> nth=0' },
];

process.exitCode = await main();

async function main(): Promise<number> {
  const chromium = findChromium();
  if (chromium === null) {
    console.error('There is no Chromium: install it, or set CHROMIUM_PATH.');
    return 2;
  }
  await mkdir(FOLDER, { recursive: true });
  const demo = await startDemo({ port: 0 });
  const browser = await openBrowser(chromium);
  try {
    const change = await pushChange(demo.github, { files: leakingFiles(), push: false });
    await concludedRun(demo.github, change);
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 }, colorScheme: 'light' });
    const address = `${demo.page?.origin}/acme/shop/pull/${change.pull?.number}`;
    await page.goto(address);
    await page.locator('.thread').first().waitFor();
    for (const picture of PICTURES) await photograph(page, address, picture);
    return 0;
  } finally {
    await browser.close();
    await demo.stop();
  }
}

async function photograph(page: Page, address: string, { name, path, last }: Picture): Promise<void> {
  await page.goto(address + path);
  const box = await page.locator(last).boundingBox();
  const height = Math.ceil((box?.y ?? 0) + (box?.height ?? 900) + MARGIN);
  const file = join(FOLDER, name);
  await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width: WIDTH, height } });
  console.log(`${file}  ${WIDTH} × ${height}`);
}
