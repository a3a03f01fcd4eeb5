import type { Finding, Occurrence, Status } from '../model/finding.ts';
import { postureFingerprint } from './fingerprint.ts';

/** A rule on how a file is set up, rather than on a credential in it. */
export interface PostureRule {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** All posture rules, by the name of the fact without the `posture-` prefix of its id. */
export const POSTURE_RULES: Readonly<Record<string, PostureRule>> = {
  'tls-verification-off': {
    id: 'posture-tls-verification-off',
    title: 'TLS certificates are not verified',
    summary:
      'Remove `strictSSL: false`, or set it on your own machine only: it lets anyone on the way read what is sent.',
  },
  'credentials-over-http': {
    id: 'posture-credentials-over-http',
    title: 'A credential is sent over plain HTTP',
    summary: 'Use `https://`: whoever is on the way can read the credential.',
  },
  'credentials-in-url': {
    id: 'posture-credentials-in-url',
    title: 'A credential stands in a URL',
    summary: 'Send it in a header or in the body: servers, proxies and browsers write URLs into their logs.',
  },
  'secret-variable-not-marked': {
    id: 'posture-secret-variable-not-marked',
    title: 'A variable holds a credential and is not marked as secret',
    summary: 'Link the variable to Postman Vault, or at least set its type to `secret`, which masks it on the screen.',
  },
  'secret-type-plaintext': {
    id: 'posture-secret-type-plaintext',
    title: 'A secret variable stores its value in the file',
    summary:
      'The type `secret` only masks the value on the screen. Clear the value before exporting, or link it to Postman Vault.',
  },
  'script-prints-secret': {
    id: 'posture-script-prints-secret',
    title: 'A script prints a credential',
    summary: 'Remove the output: it ends in the logs of every run.',
  },
  'script-sends-elsewhere': {
    id: 'posture-script-sends-elsewhere',
    title: 'A script sends data to a host that no request uses',
    summary: 'Check that the host is one you trust: a script can send tokens anywhere.',
  },
  'exported-cookie-jar': {
    id: 'posture-exported-cookie-jar',
    title: 'A cookie jar is committed',
    summary: 'Remove the file from the repository, end the sessions it holds, and ignore it in `.gitignore`.',
  },
  'private-certificate-path': {
    id: 'posture-private-certificate-path',
    title: 'The path of a private certificate is committed',
    summary:
      'Make sure that the certificate itself is not in the repository; the path tells where it lies on a machine.',
  },
};

/** The finding for a posture fact at one place; null for a fact no rule is about. */
export function toPostureFinding(fact: string, occurrence: Occurrence, status: Status): Finding | null {
  const rule = Object.hasOwn(POSTURE_RULES, fact) ? POSTURE_RULES[fact] : undefined;
  if (rule === undefined) return null;
  return {
    family: 'posture',
    ruleId: rule.id,
    title: rule.title,
    provider: null,
    severity: 'info',
    confidence: 'high',
    status,
    fingerprint: postureFingerprint(rule.id, occurrence.path, occurrence.pointer),
    preview: '',
    secret: null,
    alternatives: [],
    attributes: [],
    usedBy: { requests: 0, hosts: [] },
    occurrences: [occurrence],
    remediation: { summary: rule.summary, revokeUrl: null, docsUrl: null },
    ignoredBy: null,
  };
}
