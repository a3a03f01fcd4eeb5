import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'scale-ai',
  name: 'Scale AI',
  hosts: ['api.scale.com'],
  kinds: [
    {
      id: 'scale-ai-api-key',
      title: 'Scale AI API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['live_<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['scale ai', 'scaleapi'],
      unconfirmed: true,
      references: ['general-knowledge'],
    },
    {
      id: 'scale-ai-test-api-key',
      title: 'Scale AI test API key',
      type: 'api-key',
      severity: 'info',
      patterns: ['test_<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['scale ai', 'scaleapi'],
      unconfirmed: true,
      testValues: 'never reaches real annotators',
      references: ['general-knowledge'],
    },
  ],
};
