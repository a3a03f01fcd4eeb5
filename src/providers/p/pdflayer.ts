import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pdflayer',
  name: 'pdflayer (apilayer)',
  hosts: ['api.pdflayer.com'],
  kinds: [
    {
      id: 'pdflayer-access-key',
      title: 'pdflayer access key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_key' }],
      keywords: ['pdflayer'],
      verify: {
        method: 'GET',
        url: 'https://api.pdflayer.com/api/convert?document_url=https://pdflayer.com/downloads/invoice.html&access_key={token}',
        auth: 'query access_key',
        validStatus: [200],
        invalidStatus: [],
        note: 'renders a document and spends a credit',
        safe: false,
      },
      docsUrl: 'https://pdflayer.com/documentation',
      references: ['kingfisher:pdflayer.yml', 'trufflehog:pdflayer'],
    },
  ],
};
