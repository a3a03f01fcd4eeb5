import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'braintrust',
  name: 'Braintrust',
  hosts: ['api.braintrust.dev'],
  kinds: [
    {
      id: 'braintrust-api-key',
      title: 'Braintrust API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['sk-<48 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['braintrust'],
      testValues: 'Same shape as pre-2024 OpenAI keys; only the host or variable name tells them apart.',
      verify: {
        method: 'GET',
        url: 'https://api.braintrust.dev/v1/project?limit=1',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      docsUrl: 'https://www.braintrust.dev/docs/reference/api',
      references: ['trufflehog:braintrust'],
    },
  ],
};
