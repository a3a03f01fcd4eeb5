import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'virustotal',
  name: 'VirusTotal',
  hosts: ['www.virustotal.com'],
  kinds: [
    {
      id: 'virustotal-api-key',
      title: 'VirusTotal API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<64 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'x-apikey' },
        { in: 'query', name: 'apikey' },
      ],
      keywords: ['virustotal'],
      verify: {
        method: 'GET',
        url: 'https://www.virustotal.com/api/v3/metadata',
        auth: 'header x-apikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://www.virustotal.com/gui/my-apikey',
      docsUrl: 'https://docs.virustotal.com/reference/overview',
      references: ['kingfisher:virustotal.yml', 'trufflehog:virustotal'],
    },
  ],
};
