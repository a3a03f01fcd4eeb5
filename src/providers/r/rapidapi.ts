import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'rapidapi',
  name: 'RapidAPI',
  hosts: ['*.p.rapidapi.com', 'rapidapi.com'],
  kinds: [
    {
      id: 'rapidapi-key',
      title: 'RapidAPI application key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<10 anyhex>msh<15 anyhex>p<6 anyhex>jsn<12 anyhex>', '<50 base64url>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'X-RapidAPI-Key', own: true },
        { in: 'query', name: 'rapidapi-key', own: true },
      ],
      keywords: ['rapidapi', 'x rapidapi key', 'rapidapi key'],
      testValues: 'SIGN-UP-FOR-KEY is the documented placeholder; X-RapidAPI-Host is not secret',
      revokeUrl: 'https://rapidapi.com/developer/dashboard',
      references: ['kingfisher:rapidapi.yml', 'trufflehog:rapidapi', 'gitleaks:rapidapi.go', 'general-knowledge'],
    },
  ],
};
