import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ubidots',
  name: 'Ubidots',
  hosts: ['industrial.api.ubidots.com', 'things.ubidots.com', 'stem.ubidots.com'],
  kinds: [
    {
      id: 'ubidots-token',
      title: 'Ubidots token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['BBFF-<30 alnum>', 'BBUS-<30 alnum>'],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'X-Auth-Token' },
        { in: 'query', name: 'token' },
      ],
      keywords: ['ubidots'],
      verify: {
        method: 'GET',
        url: 'https://industrial.api.ubidots.com/api/v1.6/variables/?page_size=1',
        auth: 'header X-Auth-Token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:ubidots.yml', 'trufflehog:ubidots', 'general-knowledge'],
    },
  ],
};
