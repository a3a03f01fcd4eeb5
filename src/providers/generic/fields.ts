import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'generic-fields',
  name: 'Fields with telling names',
  hosts: [],
  kinds: [
    {
      id: 'generic-password-field',
      title: 'Password under a telling name',
      type: 'password',
      severity: 'high',
      patterns: [],
      distinctive: false,
      structural: true,
      carriedIn: [
        { in: 'body', name: 'password' },
        { in: 'query', name: 'password' },
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['passcode'],
      testValues:
        'use secret-words.json for the name and placeholders.json for the value; a value of only lower-case words is weak but may be real',
      references: ['kingfisher:generic.yml', 'gitleaks:generic.go'],
    },
    {
      id: 'generic-secret-field',
      title: 'Secret, key or token under a telling name',
      type: 'api-key',
      severity: 'high',
      patterns: [],
      distinctive: false,
      structural: true,
      carriedIn: [
        { in: 'body', name: 'secret' },
        { in: 'query', name: 'secret' },
      ],
      testValues:
        'needs a digit and Shannon entropy above about 3.3; names ending in _id, _name, _url, _uri, _file, _path, _type, _length, _size, _version, _alias, public_key, primary_key, foreign_key, sort_key, keyword, monkey, turkey, author, csrf are not secret',
      references: ['kingfisher:generic.yml', 'gitleaks:generic.go'],
    },
    {
      id: 'generic-username-password-pair',
      title: 'User name and password next to each other',
      type: 'password',
      severity: 'high',
      patterns: [],
      distinctive: false,
      structural: true,
      carriedIn: [
        { in: 'body', name: 'username' },
        { in: 'body', name: 'password' },
      ],
      keywords: ['pass'],
      references: ['kingfisher:generic.yml'],
    },
    {
      id: 'generic-weak-password',
      title: 'Well-known weak password',
      type: 'password',
      severity: 'medium',
      patterns: [],
      distinctive: false,
      structural: true,
      carriedIn: [
        { in: 'body', name: 'password' },
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
      ],
      testValues: 'may be a sample or the real one: report as weak-but-real when the host is not local',
      references: ['kingfisher:generic.yml'],
    },
    {
      id: 'generic-credit-card-number',
      title: 'Payment card number in a saved body',
      type: 'identifier',
      severity: 'info',
      patterns: [],
      distinctive: false,
      structural: true,
      carriedIn: [
        { in: 'body', name: 'number' },
        { in: 'body', name: 'card_number' },
        { in: 'body', name: 'pan' },
      ],
      keywords: ['card', 'pan', 'cardnumber', 'cvv'],
      checksum: 'luhn',
      testValues:
        '4242424242424242, 4111111111111111, 4003830171874018, 5555555555554444, 378282246310005 are public test cards',
      references: ['trufflehog:wepay', 'general-knowledge'],
    },
  ],
};
