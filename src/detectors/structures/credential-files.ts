import type { Span } from '../../model/source-file.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';
import { groupSpan, secretAt } from '../words/group-span.ts';
import { JSON_WEB_TOKEN_STARTS, readJsonWebToken } from '../words/json-web-token.ts';
import { mayBePassword } from '../words/stretch.ts';
import { decodeBasicPair } from './authorization.ts';
import { readStructure } from './structures.ts';

/** A credential in the text of a file made to hold it. */
export interface FileCredential {
  readonly span: Span;
  readonly ruleId: RuleId;
}

/** Files that hold credentials, quoted in a body or a description: each is known by what stands around the value. */
interface FileForm {
  /** Shows where to look; compared without case. */
  readonly word: string;
  readonly ruleId: RuleId;
  /** Tried where the word stands. The group `secret` is the credential. */
  readonly pattern: RegExp;
  /** Whether the credential is base64 of `user:password` or of a password, and what is inside counts. */
  readonly isEncoded?: boolean;
}

const FORMS: readonly FileForm[] = [
  {
    word: '_authToken',
    ruleId: 'generic-npmrc-auth-token',
    pattern: /_authToken[ \t]?=[ \t]?"?(?<secret>[^\s"'\\,;]{8,512})/diy,
  },
  {
    word: ':_auth=',
    ruleId: 'generic-npmrc-legacy-auth',
    pattern: /:_auth=[ \t]?"?(?<secret>[A-Za-z0-9+/]{8,512}={0,2})/diy,
    isEncoded: true,
  },
  {
    word: ':_password=',
    ruleId: 'generic-npmrc-legacy-auth',
    pattern: /:_password=[ \t]?"?(?<secret>[A-Za-z0-9+/]{6,512}={0,2})/diy,
    isEncoded: true,
  },
  {
    word: '[pypi]',
    ruleId: 'generic-pypirc-password',
    pattern: /\[pypi\][^[]{0,400}?\bpassword[ \t]{0,4}[=:][ \t]{0,4}(?<secret>[^\s\\"']{3,256})/diy,
  },
  {
    word: 'machine ',
    ruleId: 'generic-netrc-credentials',
    pattern:
      /machine[ \t]{1,4}[^\s"']{1,253}\s{1,8}login\s{1,4}[^\s"']{1,128}\s{1,8}password\s{1,4}(?<secret>[^\s"'\\]{3,256})/diy,
  },
  {
    word: 'cleartextpassword',
    ruleId: 'generic-nuget-maven-gradle-password',
    pattern: /cleartextpassword\\?["'][ \t]{1,4}value[ \t]?=[ \t]?\\?["'](?<secret>[^"'\\<>\s]{3,256})/diy,
  },
  {
    word: 'convertto-securestring',
    ruleId: 'generic-powershell-plaintext-securestring',
    pattern:
      /convertto-securestring[ \t]{1,4}(?:-string[ \t]{1,4})?\\?["'](?<secret>[^"'\\\r\n$]{3,256})\\?["'][ \t]{1,4}-asplaintext/diy,
  },
  {
    word: 'loginmodule',
    ruleId: 'generic-kafka-sasl-credentials',
    pattern: /loginmodule\s[^;]{0,400}?\bpassword[ \t]?=[ \t]?\\{0,3}["'](?<secret>[^"'\\;]{3,256})/diy,
  },
  {
    word: 'client-key-data',
    ruleId: 'generic-kubernetes-secret-data',
    pattern: /client-key-data["']?[ \t]?:[ \t]{0,4}["']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,8000}={0,2})/diy,
  },
  {
    word: '[interface]',
    ruleId: 'generic-wireguard-private-key',
    pattern: /\[interface\][^[]{0,600}?\bPrivateKey[ \t]?=[ \t]?(?<secret>[A-Za-z0-9+/]{43}=)/diy,
  },
];

/** Base64 of how a JSON Web Token begins: `eyJ`. */
const ENCODED_TOKEN = 'ZXlK';
const ENCODED = /[A-Za-z0-9+/_-]{60,8192}={0,2}/y;

/** The words that `findFileCredential` and `findEncodedToken` want the hits of, without regard to case. */
export const FILE_WORDS: readonly string[] = FORMS.map(({ word }) => word);
export const ENCODED_TOKEN_WORD = ENCODED_TOKEN;

/** The credential of a file whose word stands at `at`. */
export function findFileCredential(word: string, text: string, at: number): readonly FileCredential[] {
  const form = FORMS.find((one) => one.word === word);
  const span = form === undefined ? null : secretAt(form.pattern, text, at);
  if (form === undefined || span === null) return [];
  const value = text.slice(span.from, span.to);
  const inside = form.isEncoded === true ? decoded(value) : value;
  if (/[{}<>]|^[$%]/.test(inside) || !mayBePassword(inside)) return [];
  return [{ span, ruleId: form.ruleId }];
}

/** The word that a Kubernetes Secret in YAML is told by. */
export const SECRET_WORD = 'kind: secret';
const SECRET_MAP = /(?:^|\n)(data|stringData):[ \t]*(?=\r?\n[ \t])/g;
const MEMBER =
  /\r?\n[ \t]{1,16}(?<key>[\w.-]{1,128}):[ \t]{1,4}["']?(?<secret>[^\s"'#]{4,8192})["']?(?=[ \t]*(?:\r?\n|$))/dy;

/** The content of the Kubernetes Secrets of a YAML text. */
export function findSecretData(text: string): readonly FileCredential[] {
  const found: FileCredential[] = [];
  for (const map of text.matchAll(SECRET_MAP)) {
    const structure = map[1] === 'data' ? 'kubernetes-data' : 'kubernetes-text';
    MEMBER.lastIndex = map.index + map[0].length;
    for (let member = MEMBER.exec(text); member !== null; member = MEMBER.exec(text)) {
      const { key, secret } = member.groups!;
      const ruleId = readStructure(secret!, key!, structure);
      if (ruleId !== null) found.push({ span: groupSpan(member, 'secret')!, ruleId });
    }
  }
  return found;
}

/** A JSON Web Token in base64 that starts at `at`. */
export function findEncodedToken(text: string, at: number): readonly FileCredential[] {
  if (!text.startsWith(ENCODED_TOKEN, at) || /[A-Za-z0-9+/_-]/.test(text[at - 1] ?? '')) return [];
  ENCODED.lastIndex = at;
  const encoded = ENCODED.exec(text)?.[0];
  if (encoded === undefined) return [];
  const token = Buffer.from(encoded, 'base64').toString('latin1');
  const isToken = JSON_WEB_TOKEN_STARTS.some((start) => token.startsWith(start)) && readJsonWebToken(token) !== null;
  return isToken ? [{ span: { from: at, to: at + encoded.length }, ruleId: 'generic-jwt-base64-encoded' }] : [];
}

/** The password inside: of a pair, or alone. */
function decoded(value: string): string {
  const pair = decodeBasicPair(value);
  if (pair !== null) return pair.slice(pair.indexOf(':') + 1);
  const text = Buffer.from(value, 'base64').toString('utf8');
  return /^[\x20-\x7e]+$/.test(text) ? text : value;
}
