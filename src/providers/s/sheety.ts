import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'sheety',
  name: 'Sheety',
  hosts: ['api.sheety.co'],
  kinds: [
    {
      id: 'sheety-bearer-token',
      title: 'Sheety API bearer token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['sheety'],
      pairedWith: 'sheety-user-id',
      testValues: 'the user chooses this token, so other shapes exist',
      references: ['trufflehog:sheety'],
    },
    {
      id: 'sheety-user-id',
      title: 'Sheety user id in the API path',
      type: 'identifier',
      severity: 'info',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'path', name: '/{token}/{project}/{sheet}' }],
      keywords: ['sheety'],
      pairedWith: 'sheety-bearer-token',
      testValues: 'unauthenticated Sheety APIs are reachable by path alone',
      references: ['trufflehog:sheety'],
    },
  ],
};
