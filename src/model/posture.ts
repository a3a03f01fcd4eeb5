/** What the posture rules are about: facts on how a file is set up rather than credentials in it. */
export type PostureFactId =
  | 'tls-verification-off'
  | 'credentials-over-http'
  | 'credentials-in-url'
  | 'secret-type-plaintext'
  | 'script-prints-secret'
  | 'script-sends-elsewhere'
  | 'exported-cookie-jar'
  | 'private-certificate-path';

export type PostureRuleId = `posture-${PostureFactId}`;

/** A rule on how a file is set up. */
export interface PostureRule {
  readonly fact: PostureFactId;
  readonly id: PostureRuleId;
  readonly title: string;
}

const TITLES: Readonly<Record<PostureFactId, string>> = {
  'tls-verification-off': 'TLS certificates are not verified',
  'credentials-over-http': 'A credential is sent over plain HTTP',
  'credentials-in-url': 'A credential stands in a URL',
  'secret-type-plaintext': 'A secret variable stores its value in the file',
  'script-prints-secret': 'A script prints a credential',
  'script-sends-elsewhere': 'A script sends data to a host that no request uses',
  'exported-cookie-jar': 'A cookie jar is committed',
  'private-certificate-path': 'The path of a private certificate is committed',
};

/** The rule about a fact. */
export function postureRule(fact: PostureFactId): PostureRule {
  return { fact, id: `posture-${fact}`, title: TITLES[fact] };
}

export const POSTURE_RULES: readonly PostureRule[] = (Object.keys(TITLES) as PostureFactId[]).map(postureRule);
