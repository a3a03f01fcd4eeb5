import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FileTree } from './github/fast-import.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The built-in change: a collection and an environment that leak credentials nobody ever had. */
export function leakingFiles(): FileTree {
  const stripe = `sk_live_${madeUp(24, 1)}`;
  const sendGrid = `SG.${madeUp(22, 2)}.${madeUp(43, 3)}`;
  const slackHook = `https://hooks.slack.com/services/T${madeUp(8, 4).toUpperCase()}/B${madeUp(8, 5).toUpperCase()}/${madeUp(24, 6)}`;
  const password = `Summer-${madeUp(6, 7)}!`;
  const collection = {
    info: {
      name: 'Acme Shop API',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: [
      {
        name: 'Payments',
        item: [
          {
            name: 'Create a charge',
            request: {
              method: 'POST',
              auth: { type: 'bearer', bearer: [{ key: 'token', value: stripe, type: 'string' }] },
              url: 'https://api.stripe.com/v1/charges',
              body: { mode: 'urlencoded', urlencoded: [{ key: 'amount', value: '2000' }] },
            },
          },
          {
            name: 'Refund',
            request: {
              method: 'POST',
              auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{stripeKey}}', type: 'string' }] },
              url: 'https://api.stripe.com/v1/refunds',
            },
          },
        ],
      },
      {
        name: 'Tell the team',
        request: {
          method: 'POST',
          url: slackHook,
          body: { mode: 'raw', raw: '{"text": "A new order came in"}', options: { raw: { language: 'json' } } },
        },
      },
      {
        name: 'Orders (staging)',
        request: {
          method: 'GET',
          auth: {
            type: 'basic',
            basic: [
              { key: 'username', value: 'shop-admin', type: 'string' },
              { key: 'password', value: password, type: 'string' },
            ],
          },
          url: '{{baseUrl}}/orders',
        },
      },
    ],
  };
  const environment = {
    id: '7b0d1a52-5f0c-4c8e-9d25-0f6b8a1c2d3e',
    name: 'Acme staging',
    values: [
      { key: 'baseUrl', value: 'https://orders.acme-shop.io', type: 'default', enabled: true },
      { key: 'sendgridApiKey', value: sendGrid, type: 'secret', enabled: true },
      { key: 'stripeKey', value: '', type: 'secret', enabled: true },
    ],
    _postman_variable_scope: 'environment',
  };
  return {
    'postman/acme-shop.postman_collection.json': `${JSON.stringify(collection, null, 2)}\n`,
    'postman/staging.postman_environment.json': `${JSON.stringify(environment, null, 2)}\n`,
  };
}

/** Every file below a folder, by its path in it. */
export async function filesBelow(folder: string): Promise<FileTree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = paths.sort().map(async (path): Promise<[string, Uint8Array]> => {
    return [relative(folder, path).split(sep).join('/'), await readFile(path)];
  });
  return Object.fromEntries(await Promise.all(pairs));
}

/** Letters and digits without meaning, the same in every run. */
function madeUp(length: number, seed: number): string {
  let state = seed * 2_654_435_761;
  let text = '';
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += LETTERS[(state >>> 16) % LETTERS.length];
  }
  return text;
}
