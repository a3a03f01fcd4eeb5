import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'screenshotlayer',
  name: 'Screenshotlayer',
  hosts: ['api.screenshotlayer.com'],
  kinds: [
    {
      id: 'screenshotlayer-access-key',
      title: 'Screenshotlayer access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 word>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['screenshotlayer'],
      verify: {
        method: 'GET',
        url: 'https://api.screenshotlayer.com/api/capture?access_key={token}&url=https://example.com',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'spends a request; a PNG comes back when valid',
        safe: false,
      },
      references: ['kingfisher:screenshotlayer.yml', 'trufflehog:screenshotlayer'],
    },
  ],
};
