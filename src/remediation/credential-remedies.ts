import type { CredentialType } from '../model/credential-type.ts';

/** What is to be done about a credential of each type. */
export const CREDENTIAL_REMEDIES: Readonly<Record<CredentialType, string>> = {
  'api-key':
    'Revoke the key, create a new one, and keep it in the local value of a variable or in Postman Vault, not in the file.',
  'access-token':
    'Revoke the token and keep its successor in the local value of a variable or in Postman Vault, not in the file.',
  'refresh-token':
    'Revoke the token: it can be traded for new access tokens. Sign in again and keep the new one out of the file.',
  'client-secret':
    'Rotate the client secret and keep the new one in the local value of a variable or in Postman Vault, not in the file.',
  password:
    'Change the password and keep the new one in the local value of a variable or in Postman Vault, not in the file.',
  'private-key':
    'Replace the key pair, withdraw the old public key wherever it is trusted, and keep the new key out of the file.',
  'webhook-url': 'Delete the webhook and create a new one: whoever knows its address can post to it.',
  'webhook-secret':
    'Rotate the signing secret and keep the new one in the local value of a variable or in Postman Vault, not in the file.',
  'connection-string':
    'Change the password in the connection string and keep the new string in the local value of a variable or in Postman Vault.',
  session:
    'End the session: sign out, or revoke it with the service. Clear saved cookies and examples before exporting.',
  identifier:
    'Not a secret alone. Keep it apart from its secret half, and make sure that half is nowhere in the repository.',
};
