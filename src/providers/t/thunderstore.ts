import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'thunderstore',
  name: 'Thunderstore',
  hosts: ['thunderstore.io'],
  kinds: [
    {
      id: 'thunderstore-api-token',
      title: 'Thunderstore service account token',
      type: 'api-key',
      severity: 'high',
      patterns: ['tss_<30 alnum><6 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['thunderstore'],
      checksum: 'crc32-base62',
      references: ['public-code:thunderstore-api-token'],
    },
  ],
};
