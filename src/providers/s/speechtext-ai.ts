import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'speechtext-ai',
  name: 'SpeechText.AI',
  hosts: ['api.speechtext.ai'],
  kinds: [
    {
      id: 'speechtext-ai-api-key',
      title: 'SpeechText.AI API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['speechtext'],
      verify: {
        method: 'POST',
        url: 'https://api.speechtext.ai/recognize?key={token}&language=en-US&format=m4a',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'starts a transcription job',
        safe: false,
      },
      references: ['kingfisher:speechtextai.yml', 'trufflehog:speechtextai'],
    },
  ],
};
