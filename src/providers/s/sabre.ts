import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'sabre',
  name: 'Sabre',
  hosts: ['*.sabre.com'],
  kinds: [
    {
      id: 'sabre-session-token',
      title: 'Sabre session token',
      type: 'session',
      severity: 'medium',
      patterns: [
        'Shared/IDL:<7 letters>\\\\/SessMgr:1\\\\.0.IDL/Common/!<4-12 upper>\\\\/<3-12 upper-alnum>!<6-12 upper>\\\\/<2-4 upper>.<2-4 upper>!<10-20 digits+->!<4-30 [0-9!E-]>',
      ],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'X-Sabre-Security-Token' }],
      keywords: ['sabre'],
      references: ['public-code:IceSess'],
    },
  ],
};
