import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'formsite',
  name: 'Formsite',
  hosts: ['*.formsite.com'],
  kinds: [
    {
      id: 'formsite-api-token',
      title: 'Formsite access token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['formsite'],
      verify: {
        method: 'GET',
        url: 'https://{server}.formsite.com/api/v2/{user}/forms',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'server reads fs1 … fs9999; 401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://support.formsite.com/hc/en-us/articles/360000288594-API',
      references: ['trufflehog:formsite'],
    },
  ],
};
