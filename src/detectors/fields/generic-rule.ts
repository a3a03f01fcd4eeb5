import type { Role } from '../../model/located-value.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';
import type { KeyClass } from '../words/key-words.ts';

/** The generic rule for a key's meaning in a place, where the value has no form of its own. */
export function genericRuleFor({ meaning, words }: KeyClass, role: Role, text: string): RuleId {
  switch (meaning) {
    case 'password':
      return 'generic-password-field';
    case 'client-secret':
      return 'generic-oauth-client-secret';
    case 'refresh-token':
      return 'generic-oauth-refresh-token';
    case 'access-token':
      return carriedRule(role) ?? (words.includes('access') ? 'generic-oauth-access-token' : 'generic-secret-field');
    case 'signing-secret':
      return words.includes('jwt') ? 'generic-jwt-signing-secret' : 'generic-secret-field';
    case 'private-key':
      return /^(?:0x)?[0-9a-fA-F]{64}$/.test(text) ? 'generic-secp256k1-private-key' : 'generic-secret-field';
    case 'mnemonic':
      return 'generic-bip39-mnemonic';
    case 'session':
      return role === 'cookie' || role === 'header' ? 'generic-session-cookie-header' : 'generic-secret-field';
    default:
      return carriedRule(role) ?? 'generic-secret-field';
  }
}

function carriedRule(role: Role): RuleId | null {
  if (role === 'header') return 'generic-api-key-header';
  return role === 'query' ? 'generic-api-key-query' : null;
}

/** The generic rule for a secret parameter of an auth block, by type and lower-case key. */
export function genericAuthRule(authType: string, key: string): RuleId {
  if (authType === 'apikey') return 'generic-postman-auth-attribute';
  // Of use only while the flow runs for which it was made (RFC 7636).
  if (key === 'code_verifier') return 'generic-oauth-device-or-pkce-code';
  if (key === 'clientsecret') return 'generic-oauth-client-secret';
  if (key === 'refreshtoken') return 'generic-oauth-refresh-token';
  if (key === 'tokensecret') return 'generic-oauth1-token-secret';
  if (key === 'accesstoken' && authType === 'oauth2') return 'generic-oauth-access-token';
  if (key === 'token' && authType === 'bearer') return 'generic-authorization-bearer';
  if (key === 'secret' && authType === 'jwt') return 'generic-jwt-signing-secret';
  if (authType === 'hawk') return 'generic-authorization-hawk';
  return 'generic-postman-auth-attribute';
}
