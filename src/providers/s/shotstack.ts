import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'shotstack',
  name: 'Shotstack',
  hosts: ['api.shotstack.io'],
  kinds: [
    {
      id: 'shotstack-api-key',
      title: 'Shotstack API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'x-api-key' }],
      keywords: ['shotstack'],
      verify: {
        method: 'GET',
        url: 'https://api.shotstack.io/edit/stage/templates',
        auth: 'header x-api-key',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'stage keys only open /stage, production keys /v1; other scanners POST a render, which spends credits',
        safe: true,
      },
      references: ['kingfisher:shotstack.yml', 'trufflehog:shotstack', 'general-knowledge'],
    },
  ],
};
