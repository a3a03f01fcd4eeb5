import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'neutrinoapi',
  name: 'Neutrino API',
  hosts: ['neutrinoapi.net'],
  kinds: [
    {
      id: 'neutrinoapi-key',
      title: 'Neutrino API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<48 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'api-key' },
        { in: 'header', name: 'API-Key' },
      ],
      keywords: ['neutrinoapi', 'neutrino'],
      verify: {
        method: 'POST',
        url: 'https://neutrinoapi.net/url-info?user-id={user_id}&api-key={token}',
        auth: 'query api-key + user-id',
        validStatus: [200],
        invalidStatus: [],
        note: 'spends a request',
        safe: true,
      },
      references: ['trufflehog:neutrinoapi', 'general-knowledge'],
    },
  ],
};
