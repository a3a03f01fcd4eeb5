import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'raven-tools',
  name: 'Raven Tools',
  hosts: ['api.raventools.com'],
  kinds: [
    {
      id: 'raven-tools-api-key',
      title: 'Raven Tools API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<16 upper-alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['raven', 'raventools'],
      verify: {
        method: 'GET',
        url: 'https://api.raventools.com/api?key={token}&method=profile_info&format=json',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body is JSON when valid',
        safe: true,
      },
      references: ['kingfisher:raven.yml', 'trufflehog:raven'],
    },
  ],
};
