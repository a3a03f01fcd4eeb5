import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Addresses of one's own network: who comes from there is a proxy, which tells whom it speaks for. */
const OWN = new BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
] as const) {
  OWN.addSubnet(network, prefix, 'ipv4');
}
OWN.addAddress('::1', 'ipv6');
OWN.addSubnet('fc00::', 7, 'ipv6');

/**
 * Who sends a request, as one whose share can be bounded: the address, or of IPv6 the network, since that is what one
 * person has. Behind a proxy it is the last address in `X-Forwarded-For`, the only one that the proxy itself has seen.
 */
export function senderOf(request: Pick<IncomingMessage, 'headers' | 'socket'>): string {
  const peer = plain(request.socket.remoteAddress ?? '');
  const isOwn = isIP(peer) !== 0 && OWN.check(peer, isIPv6(peer) ? 'ipv6' : 'ipv4');
  const forwarded = isOwn
    ? plain(
        String(request.headers['x-forwarded-for'] ?? '')
          .split(',')
          .at(-1)!
          .trim(),
      )
    : '';
  return networkOf(isIP(forwarded) === 0 ? peer : forwarded);
}

/** IPv4 written as IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=[\d.]+$)/i, '');
}

function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  const all = [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...(tail ? tail.split(':') : [])];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
