import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'pixie',
  name: 'Pixie (New Relic)',
  hosts: ['work.withpixie.ai'],
  kinds: [
    {
      id: 'pixie-api-key',
      title: 'Pixie API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['px-api-<uuid>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'pixie-api-key' }],
      keywords: ['pixie'],
      docsUrl: 'https://docs.px.dev/reference/admin/api-keys/',
      references: ['noseyparker:newrelic.yml', 'general-knowledge'],
    },
    {
      id: 'pixie-deploy-key',
      title: 'Pixie deploy key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['px-dep-<uuid>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'X-API-KEY' }],
      keywords: ['pixie'],
      docsUrl: 'https://docs.px.dev/reference/admin/deploy-keys/',
      references: ['noseyparker:newrelic.yml'],
    },
  ],
};
