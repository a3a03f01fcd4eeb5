import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'deno-deploy',
  name: 'Deno Deploy',
  hosts: ['api.deno.com', 'dash.deno.com'],
  kinds: [
    {
      id: 'deno-deploy-token',
      title: 'Deno Deploy access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['ddp_<36 alnum>', 'ddw_<36 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      verify: {
        method: 'GET',
        url: 'https://api.deno.com/user',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://dash.deno.com/account#access-tokens',
      docsUrl: 'https://docs.deno.com/deploy/',
      references: ['trufflehog:deno'],
    },
  ],
};
