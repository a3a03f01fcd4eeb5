import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'mailersend',
  name: 'MailerSend',
  hosts: ['api.mailersend.com'],
  kinds: [
    {
      id: 'mailersend-api-token',
      title: 'MailerSend API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['mlsn.<30-100 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['mailersend'],
      verify: {
        method: 'GET',
        url: 'https://api.mailersend.com/v1/api-quota',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://app.mailersend.com/api-tokens',
      docsUrl: 'https://developers.mailersend.com/general.html',
      references: ['betterleaks:mailersend-api-token', 'github-docs:secret-scanning-patterns', 'general-knowledge'],
    },
  ],
};
