import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'messagebird',
  name: 'MessageBird (Bird)',
  hosts: ['rest.messagebird.com', 'conversations.messagebird.com', 'voice.messagebird.com'],
  kinds: [
    {
      id: 'messagebird-access-key',
      title: 'MessageBird access key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<25 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'AccessKey' }],
      keywords: ['messagebird', 'message bird'],
      verify: {
        method: 'GET',
        url: 'https://rest.messagebird.com/balance',
        auth: 'Authorization: AccessKey {token}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'other scanners list /messages, which returns message bodies',
        safe: true,
      },
      docsUrl: 'https://developers.messagebird.com/api/',
      references: [
        'kingfisher:messagebird.yml',
        'trufflehog:messagebird',
        'gitleaks:messagebird.go',
        'github-docs:secret-scanning-patterns',
      ],
    },
  ],
};
