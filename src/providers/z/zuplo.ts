import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zuplo',
  name: 'Zuplo',
  hosts: ['*.zuplo.app', 'dev.zuplo.com'],
  kinds: [
    {
      id: 'zuplo-api-key',
      title: 'Zuplo-issued consumer API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['zpka_<32 lower-alnum>_<8 hex>'],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'header', name: 'x-api-key' },
      ],
      keywords: ['zuplo'],
      checksum: 'crc32-hex',
      verify: {
        method: 'GET',
        url: 'https://dev.zuplo.com/v1/who-am-i',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'only for keys of Zuplo itself; a customer gateway has its own host',
        safe: true,
      },
      docsUrl: 'https://zuplo.com/blog/api-key-authentication',
      references: ['kingfisher:zuplo.yml'],
    },
  ],
};
