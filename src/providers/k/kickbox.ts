import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'kickbox',
  name: 'Kickbox',
  hosts: ['api.kickbox.com'],
  kinds: [
    {
      id: 'kickbox-api-key',
      title: 'Kickbox API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['live_<64 alnum>', 'test_<64 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apikey' }],
      keywords: ['kickbox'],
      testValues: 'test_ keys are sandbox keys',
      verify: {
        method: 'GET',
        url: 'https://api.kickbox.com/v2/balance?apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [],
        note: 'other scanners call /v2/verify, which spends a credit',
        safe: true,
      },
      references: ['kingfisher:kickbox.yml', 'trufflehog:kickbox', 'general-knowledge'],
    },
  ],
};
