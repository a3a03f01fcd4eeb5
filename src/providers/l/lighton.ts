import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'lighton',
  name: 'LightOn',
  hosts: ['paradigm.lighton.ai'],
  kinds: [
    {
      id: 'lighton-paradigm-api-key',
      title: 'LightOn Paradigm API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<40-80 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['lighton', 'paradigm'],
      verify: {
        method: 'GET',
        url: 'https://paradigm.lighton.ai/api/v2/models',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'body has object',
        safe: true,
      },
      references: ['betterleaks:lighton-paradigm-api-key'],
    },
  ],
};
