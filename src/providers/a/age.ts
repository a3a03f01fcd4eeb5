import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'age',
  name: 'age',
  hosts: [],
  kinds: [
    {
      id: 'age-recipient',
      title: 'age X25519 recipient (public key)',
      type: 'identifier',
      severity: 'info',
      patterns: ['age1<58 [02-9ac-hj-np-z]>'],
      distinctive: true,
      testValues: 'Public half of the pair; meant to be shared.',
      docsUrl: 'https://age-encryption.org',
      references: ['kingfisher:age.yml'],
    },
    {
      id: 'age-secret-key',
      title: 'age X25519 identity (secret key)',
      type: 'private-key',
      severity: 'high',
      patterns: ['AGE-SECRET-KEY-1<58 [02-9AC-HJ-NP-Z]>'],
      distinctive: true,
      aliases: ['generic-age-secret-key'],
      docsUrl: 'https://age-encryption.org',
      references: ['kingfisher:age.yml', 'gitleaks:age.go'],
    },
  ],
};
