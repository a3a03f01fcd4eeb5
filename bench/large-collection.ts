import fs from 'node:fs';

const HEAD =
  '{"info":{"name":"Large","schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},"item":[';
const FLUSH_AT = 4 * 1024 * 1024;

/** Writes a v2.1 collection of about `size` bytes: requests with headers, bodies, scripts and saved answers. */
export function writeLargeCollection(file: string, size: number): void {
  const out = fs.openSync(file, 'w');
  let pending = HEAD;
  let written = 0;
  for (let number = 0; written + pending.length < size || number === 0; number++) {
    pending += `${number === 0 ? '' : ',\n'}${requestText(number)}`;
    if (pending.length >= FLUSH_AT) {
      written += fs.writeSync(out, pending);
      pending = '';
    }
  }
  fs.writeSync(out, `${pending}]}`);
  fs.closeSync(out);
}

function requestText(number: number): string {
  const body = JSON.stringify({
    order: number,
    customer: `customer ${number}`,
    lines: [{ sku: `A-${number}`, quantity: 3 }],
  });
  return JSON.stringify(
    {
      name: `Create order ${number}`,
      event: [
        {
          listen: 'test',
          script: {
            type: 'text/javascript',
            exec: ["pm.test('status is 200', () => {", '  pm.response.to.have.status(200);', '});'],
          },
        },
      ],
      request: {
        method: 'POST',
        header: [
          { key: 'Content-Type', value: 'application/json' },
          { key: 'Authorization', value: 'Bearer {{token}}' },
        ],
        url: {
          raw: `{{baseUrl}}/orders/${number}?verbose=true`,
          host: ['{{baseUrl}}'],
          path: ['orders', String(number)],
          query: [{ key: 'verbose', value: 'true' }],
        },
        body: { mode: 'raw', raw: body, options: { raw: { language: 'json' } } },
      },
      response: [
        { name: 'ok', status: 'OK', code: 200, header: [{ key: 'Content-Type', value: 'application/json' }], body },
      ],
    },
    null,
    1,
  );
}
