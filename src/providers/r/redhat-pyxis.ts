import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'redhat-pyxis',
  name: 'Red Hat Pyxis',
  hosts: ['catalog.redhat.com'],
  kinds: [
    {
      id: 'redhat-pyxis-api-key',
      title: 'Red Hat container catalog (Pyxis) API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-API-KEY' }],
      keywords: ['pyxis', 'redhat'],
      verify: {
        method: 'GET',
        url: 'https://catalog.redhat.com/api/containers/v1/projects/certification/requests/images?page_size=1&page=0',
        auth: 'header X-API-KEY',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:redhatpyxis'],
    },
  ],
};
