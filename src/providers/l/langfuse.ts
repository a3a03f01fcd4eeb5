import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'langfuse',
  name: 'Langfuse',
  hosts: ['cloud.langfuse.com', 'us.cloud.langfuse.com'],
  kinds: [
    {
      id: 'langfuse-public-key',
      title: 'Langfuse public key',
      type: 'identifier',
      severity: 'info',
      patterns: ['pk-lf-<uuid>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['langfuse'],
      pairedWith: 'langfuse-secret-key',
      testValues: 'user-name half of the pair; can post scores from browsers',
      references: ['trufflehog:langfuse'],
    },
    {
      id: 'langfuse-secret-key',
      title: 'Langfuse secret key',
      type: 'api-key',
      severity: 'high',
      patterns: ['sk-lf-<uuid>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['langfuse'],
      pairedWith: 'langfuse-public-key',
      verify: {
        method: 'GET',
        url: 'https://cloud.langfuse.com/api/public/projects',
        auth: 'basic user=public key, password=secret key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'region-specific host',
        safe: true,
      },
      references: ['trufflehog:langfuse'],
    },
  ],
};
