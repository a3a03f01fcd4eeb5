import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'voiceflow',
  name: 'Voiceflow',
  hosts: ['general-runtime.voiceflow.com', 'api.voiceflow.com', 'analytics-api.voiceflow.com'],
  kinds: [
    {
      id: 'voiceflow-api-key',
      title: 'Voiceflow Dialog Manager or workspace API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['VF.(DM|WS).<24 anyhex>.<16 alnum>', 'VF.<24 anyhex>.<16 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['voiceflow'],
      verify: {
        method: 'POST',
        url: 'https://general-runtime.voiceflow.com/knowledge-base/query',
        auth: 'header Authorization (raw key)',
        validStatus: [200],
        invalidStatus: [401],
        note: 'a knowledge-base question: costs tokens',
        safe: false,
      },
      revokeUrl: 'https://creator.voiceflow.com/',
      references: ['kingfisher:voiceflow.yml', 'trufflehog:voiceflow'],
    },
  ],
};
