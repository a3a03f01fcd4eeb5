import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'besttime',
  name: 'BestTime',
  hosts: ['besttime.app'],
  kinds: [
    {
      id: 'besttime-private-key',
      title: 'BestTime private API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['pri_<32 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api_key_private' },
        { in: 'path', name: '/keys/{token}' },
      ],
      keywords: ['besttime'],
      testValues: 'pub_ keys are the read-only public counterpart.',
      verify: {
        method: 'GET',
        url: 'https://besttime.app/api/v1/keys/{token}',
        auth: 'path',
        validStatus: [200],
        invalidStatus: [],
        note: "body status OK; 'Invalid api_key_private' = invalid",
        safe: true,
      },
      docsUrl: 'https://documentation.besttime.app/',
      references: ['trufflehog:besttime', 'kingfisher:besttime.yml'],
    },
  ],
};
