import type { Browser, BrowserContext, Page } from 'playwright-core';
import { leakingFiles } from '../../../demo/demo-files.ts';
import type { Pull } from '../../../demo/github/state.ts';
import { type PageServer, startPageServer } from '../../../demo/page/page-server.ts';
import { pushChange } from '../../../demo/run-demo.ts';
import { findChromium, openBrowser } from '../../../scripts/screenshots/open-browser.ts';
import { type RunningPair, startPair } from '../../support/running-pair.ts';

const chromium = findChromium();
if (chromium === null) {
  process.stderr.write(
    '\nNOT TESTED: the page in a browser. There is no Chromium; install it or set CHROMIUM_PATH.\n\n',
  );
}
const inBrowser = chromium === null ? describe.skip : describe;

/** Where it ends: nothing is left in the files, all of it in the history. */
const GONE = '4 secrets gone from the tip but still in the history: rotate';

// The machine may be busy: waiting costs nothing where nothing is to be waited for.
const PATIENCE = 60_000;

inBrowser('in a browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let pages: PageServer;
  let pair: RunningPair;
  let pull: Pull;
  let problems: string[];

  beforeAll(async () => {
    browser = await openBrowser(chromium ?? '');
  }, PATIENCE);

  afterAll(() => browser.close());

  beforeEach(async () => {
    pages = await startPageServer();
    pair = await startPair({ github: { webUrl: pages.origin } });
    pages.show(pair.github);
    const change = await pushChange(pair.github, { files: leakingFiles(), push: false });
    if (change.pull === null) throw new Error('no pull request');
    pull = change.pull;
    problems = [];
    context = await browser.newContext({ colorScheme: 'light' });
    page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${pages.origin}/`)) problems.push(`asked for ${request.url()}`);
    });
    await page.goto(pages.origin);
    await page.locator('.thread').first().waitFor();
  }, PATIENCE);

  afterEach(async () => {
    await context.close();
    await pages.stop();
    await pair.stop();
    expect(problems).toEqual([]);
  });

  const verdict = () => page.locator('.merge-box');

  test(
    'the findings can be read',
    async () => {
      await verdict().getByText('4 new secrets').waitFor();
      const threads = await page.locator('.thread').allTextContents();
      expect(threads).toHaveLength(4);
      expect(threads.join('\n')).toMatch(/Stripe live secret key.*Commit suggestion.*SendGrid API key/s);

      await page.getByRole('link', { name: 'Details' }).click();
      await page.getByRole('heading', { name: '4 new secrets', exact: false }).waitFor();
      expect(await page.locator('.run .markdown table tr').count()).toBeGreaterThan(4);
      const folded = page.locator('.run .markdown details').first();
      await folded.locator('summary').click();
      expect(await folded.locator('li').first().isVisible()).toBe(true);

      await page
        .getByRole('link', { name: /postman_collection\.json:19/ })
        .first()
        .click();
      expect(await page.locator('tr:target').textContent()).toContain('sk_live_');

      await page.goto(`${pages.origin}/acme/shop/pull/1/files`);
      const leaking = page.locator('tr', { has: page.locator('.number[data-line="19"]') }).first();
      expect(await leaking.textContent()).toContain('sk_live_');
      expect(await leaking.locator('xpath=following-sibling::tr[1]').textContent()).toContain('Stripe live secret key');
    },
    PATIENCE,
  );

  test(
    'a suggestion is committed, and the check follows',
    async () => {
      const thread = page.locator('.thread', { hasText: 'Stripe live secret key' });
      const before = pull.headSha;
      await thread.getByRole('button', { name: 'Commit suggestion' }).click();
      // No further click: the page follows by itself.
      await verdict().getByText('3 new secrets').waitFor();
      await page.locator('.thread', { hasText: 'Gone from the tip' }).waitFor();
      expect(pull.headSha).not.toBe(before);
      const file = await pull.repository.store.object(`${pull.headSha}:postman/acme-shop.postman_collection.json`);
      expect(file?.bytes.toString()).toContain('"value": "{{stripe_live_secret_key}}"');

      for (const left of ['2 new secrets', '1 new secret', GONE]) {
        await page.getByRole('button', { name: 'Commit suggestion' }).first().click();
        await verdict().getByText(left).waitFor();
      }
      expect(await page.getByRole('button', { name: 'Commit suggestion' }).count()).toBe(0);
      const gone = /Gone from the tip – still in history since [0-9a-f]{10}: rotate it\./;
      expect(await page.locator('.thread', { hasText: gone }).count()).toBe(4);

      await page.getByRole('navigation', { name: 'Pull request' }).getByRole('link', { name: 'Checks' }).click();
      const history = await page
        .locator('.history .status')
        .evaluateAll((all) => all.map((one) => one.getAttribute('title')));
      expect(history).toEqual(['neutral', 'failure', 'failure', 'failure', 'failure']);
      await page.getByRole('heading', { name: GONE }).waitFor();
    },
    3 * PATIENCE,
  );

  test(
    'dark and light',
    async () => {
      const colour = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(await colour()).toBe('rgb(255, 255, 255)');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colour()).toBe('rgb(13, 17, 23)');
      const theme = page.getByRole('button', { name: 'Switch between light and dark' });
      await theme.click();
      expect(await colour()).toBe('rgb(255, 255, 255)');
      await page.reload();
      expect(await colour()).toBe('rgb(255, 255, 255)');
      await theme.click();
      expect(await colour()).toBe('rgb(13, 17, 23)');
    },
    PATIENCE,
  );

  test(
    'a hostile comment stays in its box',
    async () => {
      const attack =
        '<b>bold</div></details></article></main><script>window.pwned = 1</script><img src=x onerror="window.pwned = 1">' +
        '<style>body { display: none }</style><table><tr><td><div></table></div><a href="javascript:window.pwned = 1">go</a>';
      pair.github.comment(pull, attack, 'stranger');
      await page.getByText('bold').waitFor();
      expect(await page.evaluate('window.pwned')).toBeUndefined();
      expect(await page.locator('main .timeline > .merge-box h2').isVisible()).toBe(true);
      expect(await page.evaluate("getComputedStyle(document.querySelector('.merge-box p')).fontWeight")).toBe('400');
      expect(await page.getByText('go', { exact: true }).getAttribute('href')).toBeNull();
    },
    PATIENCE,
  );
});
