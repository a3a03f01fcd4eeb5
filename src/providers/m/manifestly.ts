import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'manifestly',
  name: 'Manifestly',
  hosts: ['api.manifest.ly'],
  kinds: [
    {
      id: 'manifestly-api-key',
      title: 'Manifestly Checklists API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'api_key' }],
      keywords: ['manifest', 'manifestly'],
      verify: {
        method: 'GET',
        url: 'https://api.manifest.ly/api/v1/checklists/?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['trufflehog:manifest'],
    },
  ],
};
