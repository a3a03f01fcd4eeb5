import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'nvidia',
  name: 'NVIDIA',
  hosts: ['api.ngc.nvidia.com', 'integrate.api.nvidia.com', 'ai.api.nvidia.com', 'api.nvcf.nvidia.com'],
  kinds: [
    {
      id: 'nvidia-api-key',
      title: 'NVIDIA NGC / NIM API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['nvapi-<60-70 base64url>'],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'body', name: 'credentials' },
      ],
      keywords: ['nvidia', 'ngc'],
      verify: {
        method: 'POST',
        url: 'https://api.ngc.nvidia.com/v3/keys/get-caller-info',
        auth: 'form field credentials',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://org.ngc.nvidia.com/setup/api-keys',
      references: ['kingfisher:nvapi.yml', 'trufflehog:nvapi', 'betterleaks:nvidia-api-key', 'general-knowledge'],
    },
    {
      id: 'nvidia-ngc-api-key-legacy',
      title: 'NVIDIA NGC API key (legacy base64)',
      type: 'api-key',
      severity: 'high',
      patterns: ['<84 alnum>'],
      distinctive: false,
      hosts: ['authn.nvidia.com', 'nvcr.io'],
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['ngc', 'nvidia'],
      verify: {
        method: 'GET',
        url: 'https://authn.nvidia.com/token?service=ngc',
        auth: 'basic user=$oauthtoken, password=key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'same pair logs docker in to nvcr.io',
        safe: true,
      },
      references: ['trufflehog:ngc'],
    },
  ],
};
