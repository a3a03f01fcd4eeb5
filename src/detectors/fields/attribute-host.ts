import { compareText } from '../../model/compare-text.ts';
import type { Carrier } from '../../model/provider.ts';
import type { Rule, RuleSet } from '../../model/rule-set.ts';
import type { Carried, SendContext, Words } from '../candidate.ts';
import { kindOfHost } from '../words/host-rows.ts';
import { isUuid } from '../words/value-shape.ts';

/** Names the provider of a value by where it is sent. */
export interface HostAttribution {
  /** Whether some host-bound kind is carried under this lower-case name: else no host can name one. */
  isCarrierName(name: string): boolean;
  /** The kinds whose host, carrier and form all fit, most specific first. Of a host that is not known, a carrier of their own. */
  byHost(text: string, context: SendContext): readonly Rule[];
  /**
   * The kinds one of whose keywords stands in the context as whole words, and whose form fits. For strong keys only. What a
   * value is called itself says most; a word of hosts and collections counts where the kind is carried as the value is.
   */
  byKeyword(text: string, context: SendContext): readonly Rule[];
  /** As `byKeyword`, for weak keys: where nothing tells the host, and the value goes as the kind is carried. */
  byUnknownHost(text: string, context: SendContext): readonly Rule[];
  /** Whether the rule's own hosts hold one of those that the value is sent to. */
  goesToHostOf(rule: Rule, context: SendContext): boolean;
}

interface HostIndex {
  readonly exact: ReadonlyMap<string, readonly Rule[]>;
  /** By the part behind `*.`. */
  readonly wildcard: ReadonlyMap<string, readonly Rule[]>;
}

/** A keyword names a kind only if the form says something too. */
const SHORTEST_BY_KEYWORD = 16;

/** Indexes the kinds by host, carrier and keyword. `fits` tells whether a text has a rule's form. */
export function createHostAttribution(
  { kinds }: RuleSet,
  fits: (rule: Rule, text: string) => boolean,
): HostAttribution {
  const bound = kinds.filter((rule) => !rule.structural && rule.patterns.length > 0 && !rule.isGeneric);
  const hosts = lazily(() => indexHosts(bound));
  const carriers = new Set(bound.flatMap(({ carriedIn }) => carriedIn.map(carrierName)));
  const keywords = lazily(() => indexKeywords(bound));

  const rulesOfHost = (host: string): readonly Rule[] => {
    const name = host.toLowerCase();
    const found = [...(hosts().exact.get(name) ?? [])];
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      found.push(...(hosts().wildcard.get(name.slice(dot + 1)) ?? []));
    }
    return found;
  };

  const owned = lazily(() => indexOwned(bound));
  const rulesAt = (host: string | null, carried: Carried): readonly Rule[] => {
    if (host === null) return owned().get(`${carried.in} ${carried.name}`) ?? [];
    return kindOfHost(host) === 'demo' ? [] : rulesOfHost(host);
  };

  // The values of one variable share what they are sent to: it is looked up once for all of them.
  const boundOf = remembered((sends: SendContext['sends']): readonly Bound[] => {
    const bounds = new Map<string, Bound>();
    for (const { host, carried } of sends) {
      if (carried === null) continue;
      for (const rule of rulesAt(host, carried)) {
        bounds.set(`${rule.id} ${carried.in} ${carried.name} ${carried.scheme ?? ''}`, { rule, carried });
      }
    }
    return [...bounds.values()];
  });
  const atHomeOf = remembered(
    (sends: SendContext['sends']): ReadonlySet<Rule> =>
      new Set(sends.flatMap(({ host }) => (host === null ? [] : rulesOfHost(host)))),
  );

  const waysOf = remembered((sends: SendContext['sends']): readonly Carried[] => {
    const ways = new Map<string, Carried>();
    for (const { carried } of sends) {
      if (carried !== null) ways.set(`${carried.in} ${carried.name} ${carried.scheme ?? ''}`, carried);
    }
    return [...ways.values()];
  });
  const namedIn = (words: Words, text: string): readonly Rule[] => {
    const found = new Set<Rule>();
    // A variable of a large collection goes to more hosts than there are keywords.
    for (const word of words.size < keywords().size ? words : keywords().keys()) {
      if (!words.has(word)) continue;
      for (const { rule, words: wanted } of keywords().get(word) ?? []) {
        if (wanted.every((one) => words.has(one)) && fits(rule, text)) found.add(rule);
      }
    }
    return [...found].filter(({ type }) => type !== 'identifier').sort(bySecrecy);
  };

  return {
    isCarrierName: (name) => carriers.has(name),
    byHost(text, { sends }) {
      const found = new Set<Rule>();
      for (const { rule, carried } of boundOf(sends)) {
        if (rule.carriedIn.some((carrier) => carries(carrier, carried, text)) && fits(rule, text)) found.add(rule);
      }
      return [...found].sort(bySecrecy);
    },
    byKeyword(text, { ownWords, words, sends }) {
      if (text.length < SHORTEST_BY_KEYWORD) return [];
      const own = namedIn(ownWords, text);
      if (own.length > 0) return own;
      const ways = waysOf(sends);
      const isTaken = ({ carriedIn }: Rule): boolean =>
        ways.length === 0 || carriedIn.some((carrier) => ways.some((carried) => carries(carrier, carried, text)));
      return namedIn(words, text).filter(isTaken);
    },
    byUnknownHost(text, { words, sends }) {
      if (text.length < SHORTEST_BY_KEYWORD || sends.some(({ host }) => host !== null)) return [];
      const ways = waysOf(sends);
      const isTaken = ({ carriedIn }: Rule): boolean =>
        carriedIn.some((carrier) => ways.some((carried) => carries(carrier, carried, text)));
      return ways.length === 0 ? [] : namedIn(words, text).filter(isTaken);
    },
    goesToHostOf(rule, { sends }) {
      return atHomeOf(sends).has(rule);
    },
  };
}

/** A kind that a host names, and how the value goes there. */
interface Bound {
  readonly rule: Rule;
  readonly carried: Carried;
}

function remembered<Key extends object, Value>(reckon: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = reckon(key);
      known.set(key, value);
    }
    return value;
  };
}

/** Many a scan meets nothing that needs the index. */
function lazily<Value>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** A secret before an identifier of the same form; else in the order of ids. */
function bySecrecy(one: Rule, other: Rule): number {
  return Number(one.type === 'identifier') - Number(other.type === 'identifier') || compareText(one.id, other.id);
}

function indexHosts(rules: readonly Rule[]): HostIndex {
  const exact = new Map<string, Rule[]>();
  const wildcard = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const host of rule.hosts) {
      const name = host.toLowerCase();
      if (name.startsWith('*.')) addTo(wildcard, name.slice(2), rule);
      else addTo(exact, name, rule);
    }
  }
  return { exact, wildcard };
}

/** The kinds that have a name of their own in a place, by both. */
function indexOwned(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const carrier of rule.carriedIn) {
      if (carrier.own === true) addTo(index, `${carrier.in} ${carrier.name.toLowerCase()}`, rule);
    }
  }
  return index;
}

interface KeywordOfRule {
  readonly rule: Rule;
  readonly words: readonly string[];
}

function indexKeywords(rules: readonly Rule[]): ReadonlyMap<string, readonly KeywordOfRule[]> {
  const index = new Map<string, KeywordOfRule[]>();
  for (const rule of rules) {
    for (const keyword of rule.keywords) {
      const words = keyword
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
      if (words.length > 0) addTo(index, words[0]!, { rule, words });
    }
  }
  return index;
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function carrierName(carrier: Carrier): string {
  return cookieName(carrier) ?? carrier.name.toLowerCase();
}

/** `{in: 'header', name: 'Cookie', scheme: 'sid='}` is the cookie `sid`. */
function cookieName({ name, scheme }: Carrier): string | null {
  if (name.toLowerCase() !== 'cookie' || scheme === undefined || !scheme.endsWith('=')) return null;
  return scheme.slice(0, -1).toLowerCase();
}

function carries(carrier: Carrier, carried: Carried, text: string): boolean {
  const cookie = cookieName(carrier);
  if (cookie !== null) return carried.in === 'cookie' && carried.name === cookie;
  if (carrier.in !== carried.in) return false;
  // A path segment of unknown name may be any id: only what no id looks like counts.
  if (carried.in === 'path' && carried.name === '*') return text.length >= 20 && !isUuid(text) && !/^\d+$/.test(text);
  if (carried.name !== '*' && carrier.name.toLowerCase() !== carried.name) return false;
  return carrier.scheme === undefined || schemeWord(carrier.scheme) === carried.scheme;
}

/** `Token token=` and `Token` are the same scheme. */
function schemeWord(scheme: string): string {
  return scheme.split(/[\s=]/)[0]!.toLowerCase();
}
