import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'appsynergy',
  name: 'AppSynergy',
  hosts: ['www.appsynergy.com'],
  kinds: [
    {
      id: 'appsynergy-api-key',
      title: 'AppSynergy API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apiKey' }],
      keywords: ['appsynergy'],
      references: ['kingfisher:appsynergy.yml', 'trufflehog:appsynergy'],
    },
  ],
};
