import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'vbout',
  name: 'VBOUT',
  hosts: ['api.vbout.com'],
  kinds: [
    {
      id: 'vbout-api-key',
      title: 'VBOUT API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<25 digits>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'key' },
        { in: 'body', name: 'key' },
      ],
      keywords: ['vbout'],
      verify: {
        method: 'GET',
        url: 'https://api.vbout.com/1/app/me.json?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['kingfisher:vbout.yml', 'trufflehog:vbout'],
    },
  ],
};
