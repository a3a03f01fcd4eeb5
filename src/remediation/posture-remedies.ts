import type { PostureFactId } from '../model/posture.ts';

/** What is to be done about each fact on how a file is set up. */
export const POSTURE_REMEDIES: Readonly<Record<PostureFactId, string>> = {
  'tls-verification-off':
    'Remove `strictSSL: false`, or set it on your own machine only: it lets anyone on the way read what is sent.',
  'credentials-over-http': 'Use `https://`: whoever is on the way can read the credential.',
  'credentials-in-url': 'Send it in a header or in the body: servers, proxies and browsers write URLs into their logs.',
  'secret-type-plaintext':
    'The type `secret` only masks the value on the screen. Keep the value local (the current value, which is not exported), or link the variable to Postman Vault.',
  'script-prints-secret': 'Remove the output: it ends in the logs of every run.',
  'script-sends-elsewhere': 'Check that the host is one you trust: a script can send tokens anywhere.',
  'exported-cookie-jar':
    'Remove the file from the repository, end the sessions it holds, and ignore it in `.gitignore`.',
  'private-certificate-path':
    'Make sure that the certificate itself is not in the repository; the path tells where it lies on a machine.',
};
