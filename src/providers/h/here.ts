import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'here',
  name: 'HERE',
  hosts: ['*.hereapi.com'],
  kinds: [
    {
      id: 'here-api-key',
      title: 'HERE location services API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<43 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apiKey' }],
      keywords: ['hereapi', 'hereapikey'],
      verify: {
        method: 'GET',
        url: 'https://weather.ls.hereapi.com/weather/1.0/report.json?product=alerts&name=Argentina&apiKey={token}',
        auth: 'query apiKey',
        validStatus: [200],
        invalidStatus: [],
        note: 'consumes one billed transaction',
        safe: true,
      },
      references: ['kingfisher:hereapi.yml', 'trufflehog:hereapi'],
    },
  ],
};
