import { patternTable } from './table.ts';

/** Hosts that are not where a service is at work for its customers. All others are `public`. */
export const HOSTS = patternTable('hosts', [
  {
    id: 'demo',
    pattern:
      /(?:^|\.)(?:httpbin\.(?:org|dev|io)|postman-echo\.com|(?:echo|dump)\.(?:get)?postman\.com|reqres\.in|jsonplaceholder\.typicode\.com|dummyjson\.com|restful-booker\.herokuapp\.com|petstore3?\.swagger\.io|mockbin\.org|fakestoreapi\.com|demoqa\.com|automationexercise\.com|the-internet\.herokuapp\.com|httpstat\.us)$/i,
    reason: 'a service made for trying things out',
  },
  {
    id: 'local',
    pattern:
      /(?:^|\.)(?:localhost|localtest\.me|lvh\.me)$|^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^0\.0\.0\.0$|^\[?::1\]?$|^10\.0\.2\.2$|^host\.docker\.internal$/i,
    reason: 'the machine itself',
  },
  {
    id: 'reserved',
    pattern:
      /(?:^|\.)(?:example|invalid|test|example\.(?:com|net|org|edu))$|(?:^|\.)your-?(?:app|api|company|domain|host|instance|org|server|site|tenant)\.|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/i,
    reason: 'a name or an address for documentation',
  },
  {
    id: 'private',
    pattern:
      /\.(?:local|localdomain|internal|intranet|private|lan|corp|home|home\.arpa)$|^10\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^192\.168\.\d{1,3}\.\d{1,3}$|^172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}$|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.\d{1,3}\.\d{1,3}$|^169\.254\.\d{1,3}\.\d{1,3}$|^\[f[cd][0-9a-f:]{2,40}\]$/i,
    reason: 'an address that is reached from within a network only',
  },
  {
    id: 'sandbox',
    pattern:
      /(?:^|\.)(?:squareupsandbox\.com|demo\.docusign\.net|account-d\.docusign\.com|(?:checkout-|pal-|management-)?test\.adyen\.com|test\.api\.amadeus\.com)$/i,
    reason: 'the sandbox of a service, with data and money that are pretended',
  },
]);

/** What words in front of a domain say of the host. */
export const SUBDOMAINS = patternTable('subdomains', [
  {
    id: 'sandbox',
    pattern: /(?:^|[.-])(?:sandbox|sbx|playground|testnet|apitest)(?:\d|api)?[.-]/i,
    reason: 'it says that it is a sandbox, with data and money that are pretended',
  },
  {
    id: 'staging',
    pattern:
      /(?:^|[.-])(?:test|testing|tst|qa|uat|stage|staging|stg|dev|develop|development|preprod|nonprod|demo)\d{0,2}[.-]/i,
    reason: 'it says that it is a system for development or tests',
  },
]);

/** What kind of host it is, by the tables. */
export type HostKind = (typeof HOSTS | typeof SUBDOMAINS)['rows'][number]['id'] | 'public';

/** Of a host in lower case, without its port. */
export function kindOfHost(host: string): HostKind {
  return HOSTS.find(host)?.id ?? SUBDOMAINS.find(beforeDomain(host))?.id ?? 'public';
}

/** What stands before the last two labels, with the dot at its end. */
function beforeDomain(host: string): string {
  return host.slice(0, host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1);
}
