import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  hosts: ['api.assemblyai.com', 'api.eu.assemblyai.com', 'streaming.assemblyai.com'],
  kinds: [
    {
      id: 'assemblyai-api-key',
      title: 'AssemblyAI API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      keywords: ['assemblyai'],
      verify: {
        method: 'GET',
        url: 'https://api.assemblyai.com/v2/transcript',
        auth: 'header Authorization: {token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:assemblyai.yml', 'trufflehog:assemblyai'],
    },
  ],
};
