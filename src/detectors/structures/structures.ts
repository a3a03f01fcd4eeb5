import type { Structure } from '../../model/located-value.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';
import { classifyKey } from '../words/key-words.ts';
import { judgeValue } from '../words/placeholder.ts';
import { splitWords } from '../words/split-words.ts';
import { mayBePassword } from '../words/stretch.ts';
import { isTokenShaped } from '../words/value-shape.ts';
import { decodeBasicPair } from './authorization.ts';

/** The curve keys of 32 bytes are the shortest; symmetric ones of less are for trying out. */
const SHORTEST_KEY = 20;
const KEY_MATERIAL = /^[A-Za-z0-9_-]+={0,2}$/;
/** https://support.google.com/youtube/answer/9854503 and the like: letters and digits in groups of four. */
const STREAM_KEY = /^[a-z0-9]{4}(?:-[a-z0-9]{4}){3,4}$/;
/** Members of a Secret that say where and who, beside those that say how. */
const ABOUT: ReadonlySet<string> = new Set(
  'user username login email host hostname port server url uri endpoint database db name namespace region type ca crt cert certificate'.split(
    ' ',
  ),
);
/** Shorter content of a Secret is a flag or a number. */
const SHORTEST_CONTENT = 4;

/** The rule for a value by the object around it; null if it is a reference, a sample, or says only where something is. */
export function readStructure(text: string, key: string | null, structure: Structure): RuleId | null {
  switch (structure) {
    case 'json-web-key':
      return text.length >= SHORTEST_KEY &&
        KEY_MATERIAL.test(text) &&
        judgeValue(text, null, 'token').verdict !== 'placeholder'
        ? 'generic-jwk-private-key'
        : null;
    case 'docker-auth':
      return isLogin(text) ? 'generic-docker-config-auth' : null;
    case 'service-account':
      return text.startsWith('-----BEGIN ') && text.length > 200 ? 'gcp-service-account-key' : null;
    case 'kubernetes-data':
      return isSecretContent(Buffer.from(text, 'base64').toString('utf8'), key)
        ? 'generic-kubernetes-secret-data'
        : null;
    case 'kubernetes-text':
      return isSecretContent(text, key) ? 'generic-kubernetes-secret-data' : null;
    case 'rtmp-stream':
      return isStreamKey(text) ? 'generic-secret-field' : null;
  }
}

function isStreamKey(text: string): boolean {
  const isOne = (STREAM_KEY.test(text) && /\d/.test(text) && /[a-z]/.test(text)) || isTokenShaped(text);
  return isOne && judgeValue(text, null, 'token').verdict === 'literal';
}

function isLogin(text: string): boolean {
  const pair = decodeBasicPair(text);
  return pair !== null && mayBePassword(pair.slice(pair.indexOf(':') + 1));
}

function isSecretContent(content: string, key: string | null): boolean {
  if (content.length < SHORTEST_CONTENT || (key !== null && isAbout(key))) return false;
  return !/[{}<>]/.test(content) && mayBePassword(content.trim(), key);
}

/** `username`, `tls.crt`: but `database_password` is about the password. */
function isAbout(key: string): boolean {
  return classifyKey(key).strength !== 'strong' && ABOUT.has(splitWords(key).at(-1) ?? '');
}
