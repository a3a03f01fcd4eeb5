import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'perplexity',
  name: 'Perplexity',
  hosts: ['api.perplexity.ai'],
  kinds: [
    {
      id: 'perplexity-api-key',
      title: 'Perplexity API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['pplx-<48 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['perplexity'],
      verify: {
        method: 'POST',
        url: 'https://api.perplexity.ai/chat/completions',
        auth: 'Bearer',
        validStatus: [200, 400, 404, 422],
        invalidStatus: [401, 403],
        note: 'send a model name that cannot exist, so nothing is billed',
        safe: true,
      },
      revokeUrl: 'https://www.perplexity.ai/settings/api',
      docsUrl: 'https://docs.perplexity.ai/',
      references: ['gitleaks:perplexity.go', 'betterleaks:perplexity-api-key', 'github-docs:secret-scanning-patterns'],
    },
  ],
};
