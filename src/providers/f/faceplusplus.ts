import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'faceplusplus',
  name: 'Face++',
  hosts: ['api-us.faceplusplus.com', 'api-cn.faceplusplus.com'],
  kinds: [
    {
      id: 'faceplusplus-api-key',
      title: 'Face++ API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'body', name: 'api_key' },
        { in: 'query', name: 'api_key' },
      ],
      keywords: ['faceplusplus'],
      pairedWith: 'faceplusplus-api-secret',
      references: ['trufflehog:faceplusplus'],
    },
    {
      id: 'faceplusplus-api-secret',
      title: 'Face++ API secret',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'body', name: 'api_secret' },
        { in: 'query', name: 'api_secret' },
      ],
      keywords: ['faceplusplus'],
      pairedWith: 'faceplusplus-api-key',
      verify: {
        method: 'POST',
        url: 'https://api-us.faceplusplus.com/facepp/v3/faceset/getfacesets?api_key={key}&api_secret={token}',
        auth: 'query api_key + api_secret',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'a list call; 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://console.faceplusplus.com/documents/',
      references: ['trufflehog:faceplusplus'],
    },
  ],
};
