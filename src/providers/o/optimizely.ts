import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'optimizely',
  name: 'Optimizely',
  hosts: ['api.optimizely.com'],
  kinds: [
    {
      id: 'optimizely-access-token',
      title: 'Optimizely personal access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<54 base64url+:>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['optimizely'],
      testValues: 'SDK keys and snippet ids are public',
      verify: {
        method: 'GET',
        url: 'https://api.optimizely.com/v2/projects',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:optimizely.yml', 'trufflehog:optimizely', 'general-knowledge'],
    },
  ],
};
