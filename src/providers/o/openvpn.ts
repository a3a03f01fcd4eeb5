import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'openvpn',
  name: 'OpenVPN',
  hosts: ['*.api.openvpn.com'],
  kinds: [
    {
      id: 'openvpn-cloudconnexa-client-secret',
      title: 'OpenVPN CloudConnexa API client secret',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['<64-256 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['openvpn', 'cloudconnexa'],
      verify: {
        method: 'POST',
        url: 'https://{cloud-id}.api.openvpn.com/api/beta/oauth/token',
        auth: 'basic user=client id, password=secret',
        validStatus: [200],
        invalidStatus: [401],
        note: 'mints an access token',
        safe: true,
      },
      docsUrl: 'https://openvpn.net/cloud-docs/developer/creating-api-credentials.html',
      references: ['trufflehog:openvpn'],
    },
  ],
};
