import type { IncomingMessage } from 'node:http';
import { senderOf } from '../../src/server/sender-of.ts';

test.each([
  ['a public address', '198.51.100.7', undefined, '198.51.100.7'],
  ['a public address that claims to speak for another one', '198.51.100.7', '192.0.2.1', '198.51.100.7'],
  ['a proxy on this machine', '127.0.0.1', '192.0.2.1', '192.0.2.1'],
  ['a proxy, and what its visitor claimed', '10.1.2.3', '192.0.2.1, 192.0.2.2', '192.0.2.2'],
  ['a proxy that says nothing', '172.20.0.1', undefined, '172.20.0.1'],
  ['a proxy that says something else', '192.168.0.1', 'unknown', '192.168.0.1'],
  ['IPv4 written as IPv6', '::ffff:10.0.0.1', '::ffff:192.0.2.1', '192.0.2.1'],
  ['IPv6, as its network', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
  ['IPv6 cut short', '2001:db8::6', undefined, '2001:db8:0:0'],
  ['a proxy on IPv6', '::1', '2001:0DB8:1::', '2001:db8:1:0'],
  ['nobody', undefined, undefined, ''],
])('%s', (_, remoteAddress, forwarded, expected) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  expect(senderOf({ headers, socket: { remoteAddress } } as unknown as IncomingMessage)).toBe(expected);
});
