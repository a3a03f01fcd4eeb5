/** What a credential is used for: what is to be done about one depends on it. */
export type CredentialType =
  | 'api-key'
  | 'access-token'
  | 'refresh-token'
  | 'client-secret'
  | 'password'
  | 'private-key'
  | 'webhook-url'
  | 'webhook-secret'
  | 'connection-string'
  | 'session'
  | 'identifier';
