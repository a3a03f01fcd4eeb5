import type { HOSTS, SUBDOMAINS } from './host-rows.ts';
import { POSTMAN_FILES } from './sources.ts';
import type { Proofs } from './table.ts';

/** The rows of `HOSTS`, each with hosts that it alone knows, and with hosts that are close to them and at work. */
export const HOST_PROOFS: Proofs<typeof HOSTS> = {
  demo: {
    source: 'https://learning.postman.com/docs/developer/echo-api/',
    yes: ['postman-echo.com', 'eu.httpbin.org', 'reqres.in'],
    no: ['postman-echo.com.acme.io', 'myreqres.in'],
  },
  local: {
    source: 'https://www.rfc-editor.org/rfc/rfc6761',
    yes: ['localhost', 'shop.localhost', '127.0.0.1', '[::1]', '10.0.2.2', 'host.docker.internal'],
    no: ['localhost.acme.io', '128.0.0.1', '10.0.2.20'],
  },
  reserved: {
    source: 'https://www.rfc-editor.org/rfc/rfc2606',
    yes: [
      'api.example.com',
      'shop.example',
      'acme.test',
      'api.yourdomain.com',
      'your-company.atlassian.net',
      '203.0.113.7',
    ],
    no: ['example.acme.io', 'test.acme.io', 'yours.acme.io', '203.0.114.7'],
  },
  private: {
    source: 'https://www.rfc-editor.org/rfc/rfc1918',
    yes: [
      '10.1.1.10',
      '192.168.1.32',
      '172.16.0.9',
      '172.31.9.9',
      'vault.acme.internal',
      'nas.local',
      '[fd12:3456::1]',
    ],
    no: ['11.1.1.10', '172.32.0.9', '192.169.1.32', 'internal.acme.io', 'local.acme.io'],
  },
  sandbox: {
    source: 'https://developer.squareup.com/docs/devtools/sandbox/overview',
    yes: ['connect.squareupsandbox.com', 'checkout-test.adyen.com', 'test.api.amadeus.com', 'demo.docusign.net'],
    no: ['connect.squareup.com', 'api.amadeus.com', 'www.docusign.net', 'checkout-live.adyen.com'],
  },
};

/** The rows of `SUBDOMAINS`, likewise. */
export const SUBDOMAIN_PROOFS: Proofs<typeof SUBDOMAINS> = {
  sandbox: {
    source: 'https://developer.paypal.com/tools/sandbox/',
    yes: [
      'api-m.sandbox.paypal.com',
      'sandbox.plaid.com',
      'api-sandbox.dwolla.com',
      'sandbox-quickbooks.api.intuit.com',
      'testnet.bitmex.com',
    ],
    no: ['www.sandbox.game', 'api-m.paypal.com', 'sandboxed.acme.io', 'test.salesforce.com', 'codesandbox.io'],
  },
  staging: {
    source: POSTMAN_FILES,
    yes: ['staging.acme.io', 'api-qa2.acme.io', 'dev-api.acme.io', 'shop.uat.acme.co.uk', 'test.salesforce.com'],
    no: ['dev.to', 'test-prep.io', 'developer.acme.io', 'latest.acme.io', 'contest.acme.io'],
  },
};
