import { patternTable } from './table.ts';

/** Forms that stand for a credential instead of being one, for passwords and tokens alike. */
export const PLACEHOLDERS = patternTable('placeholder', [
  {
    id: 'marked-brackets',
    pattern: /^[$#@~!]{1,2}(?:\{[^{}]{1,190}\}|\([^)]{1,190}\)|\[[A-Za-z][^[\]]{0,120}\])[#$]?$/,
    reason: 'a variable or a command of a shell, or the slot of a tool',
  },
  { id: 'shell-name', pattern: /^\$(?:env:)?[A-Za-z_][A-Za-z0-9_.]{0,80}$/i, reason: 'shell variable' },
  { id: 'shell-argument', pattern: /^\$\d$/, reason: 'shell argument' },
  { id: 'windows-variable', pattern: /^%{1,2}[A-Za-z_][A-Za-z0-9_]{0,80}%{1,2}$/, reason: 'Windows variable' },
  { id: 'format-slot', pattern: /^%(?:\{[^{}]{1,80}\}|\([A-Za-z_]\w{0,60}\)[a-z]?)$/, reason: 'slot of a format' },
  { id: 'angle-slot', pattern: /^\\?<{1,3}[^<>]{1,120}>{1,3}$/, reason: 'slot in angle brackets' },
  { id: 'angle-slot-escaped', pattern: /^&lt;[^<>]{1,120}&gt;$/, reason: 'slot in angle brackets' },
  { id: 'quote-slot', pattern: /^[«‹「【][^«»‹›「」【】]{1,60}[»›」】]$/, reason: 'slot in angle brackets' },
  { id: 'square-slot', pattern: /^\[[A-Za-z][A-Za-z0-9 _.:'-]{1,60}\]$/, reason: 'slot in square brackets' },
  { id: 'round-slot', pattern: /^\({1,2}[A-Za-z][A-Za-z0-9 _.:'-]{1,60}\){1,2}$/, reason: 'slot in parentheses' },
  { id: 'brace-slot', pattern: /^\{[A-Za-z0-9_. $#%@-]{0,60}\}$/, reason: 'slot in braces' },
  { id: 'at-slot', pattern: /^@{1,2}[A-Za-z_]{2,60}@{1,2}$/, reason: 'slot of a build tool' },
  { id: 'underscore-slot', pattern: /^__[A-Z0-9_]{2,60}__$/, reason: 'slot of a build tool' },
  { id: 'equals-slot', pattern: /^=={1,4}[^=]{3,120}={2,4}$/, reason: 'slot in a documentation export' },
  { id: 'path-variable', pattern: /^:[A-Za-z][A-Za-z0-9_]{0,40}$/, reason: 'path variable' },
  { id: 'format-verb', pattern: /^%[+\-# 0]?[bcdeEfFgGoOpqstTUvxX]$/, reason: 'format verb' },
  {
    id: 'code-elsewhere',
    pattern:
      /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|System\.getenv|ENV|env|config|secrets|variables|vault|pm\.(?:environment|variables|globals|collectionVariables|vault|iterationData|response))[.[(]/,
    reason: 'code that reads the secret elsewhere',
  },
  {
    id: 'secret-store',
    pattern:
      /^(?:op:\/\/|vault:|secretref:|ref\+|awssm:\/\/|arn:aws:(?:secretsmanager|ssm):|projects\/[^/]{1,100}\/secrets\/|@Microsoft\.KeyVault\(|keyvault:|doppler:\/\/|infisical:\/\/|\$ANSIBLE_VAULT)/,
    reason: 'reference into a secret store',
  },
  {
    id: 'encrypted',
    pattern: /^(?:ENC\[|ENC\(|\{cipher\}|AgB[A-Za-z0-9+/]{100}|!vault|AQICAH[A-Za-z0-9+/=]{80}|kms:)/,
    reason: 'encrypted, not readable without its key',
  },
  { id: 'public-key', pattern: /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3})\s+AAAA/, reason: 'a public key' },
  { id: 'masked', pattern: /^[xX*.#_0•●…\- :/]{3,}$/, reason: 'masked as a whole' },
  { id: 'masked-part', pattern: /x{6}|X{6}|\*{4}|#{6}|•{3}|●{3}|…/, reason: 'masked in part' },
  {
    id: 'masked-middle',
    pattern: /^[^*.\s]{0,4}(?:\*{3}|\.{3,8})[^*.\s]{0,4}$/,
    reason: 'shows no more than how it starts and ends',
  },
  {
    id: 'mounted-file',
    pattern:
      /^(?:file:\/{0,3}[\w.~-]{1,60}\/|@(?:~|\.{1,2})?\/|\/(?:var\/)?run\/secrets\/|\/(?:etc|mnt|vault|opt)\/)[\w./-]{1,120}$/,
    reason: 'the path of a file that holds it',
  },
  {
    id: 'note',
    pattern:
      /^(?:see|ask|check|contact|get|find|look|request|refer|use|stored|saved|kept|siehe|frag|voir|demander|ver|vedi|zie|см\.?|спроси) [\p{L}\d][\p{L}\d .,@_-]{1,80}$/iu,
    reason: 'says where the value is, or who has it',
  },
  {
    id: 'keeper',
    pattern:
      /^(?:(?:see|check|get|look|stored|saved|kept|is|it)[ _-])?(?:in|from|at|via)[ _-](?:(?:the|our|my|your|team|shared)[ _-]){0,2}(?:1password|lastpass|bitwarden|keepass(?:xc)?|dashlane|(?:key ?)?vault|secrets?[ _-]?manager|wiki|confluence|notion|env(?:ironment)?|settings)$/i,
    reason: 'says where the value is kept',
  },
  {
    id: 'asks-for-yours',
    pattern:
      /^[<[{("]?(?:your|my|our|insert|enter|put|add|paste|replace|provide|use|the|some)(?:[ _.-][a-z0-9 _.'-]{0,80}|(?:api|access|auth|client|secret|token|key|pass|bearer|private|app|user)[a-z0-9_-]{0,40})[>\]})"]?$/i,
    reason: 'asks for the value',
  },
  {
    id: 'says-sample',
    pattern:
      /(?:^|[^a-z])(?:example|sample|dummy|placeholder|redacted|removed|censored|scrubbed|sanitized)(?:[^a-z]|$)/i,
    reason: 'says that it is none',
  },
  {
    id: 'says-not-real',
    pattern: /not[ _-]?an?[ _-]?(?:real|actual|valid)(?:[^a-z]|$)/i,
    reason: 'says that it is none',
  },
  {
    id: 'asks-to-replace',
    pattern:
      /(?:your|insert|replace|change|enter|put)[ _-]?(?:your|with|this|me|own|the)?[ _-]?(?:api|access|auth|client|secret|token|key|password|here)/i,
    reason: 'asks for the value',
  },
  {
    id: 'asks-here',
    pattern: /(?:key|token|secret|password|value|code)[ _-]?(?:goes[ _-]?)?here/i,
    reason: 'asks for the value',
  },
  {
    id: 'filled-elsewhere',
    pattern:
      /^[<[{("]?(?:to[ _.-]be[ _.-]|will[ _.-]be[ _.-]|is[ _.-])?(?:auto[ _.-])?(?:replaced|set|filled|injected|provided|populated|generated|supplied|loaded|taken|fetched|stored|managed|passed|overridden|configured)[ _.-](?:in|at|by|from|via|through|on|during)[ _.-][a-z0-9 _.-]{1,60}[>\])}"]?$/i,
    reason: 'says where the value comes from',
  },
  {
    id: 'validation-rule',
    pattern: /^(?:required|nullable|sometimes|optional|string|(?:min|max)(?:length)?)\b.{0,190}[|:=,]/i,
    reason: 'rule for the value',
  },
  { id: 'rule-word', pattern: /\b(?:characters|chars|required)\b/i, reason: 'rule for the value' },
  {
    id: 'rule-length',
    pattern: /\d[-_ ]?(?:char(?:acter)?s|zeichen|caract[eè]re?s|caratteri|символ)/i,
    reason: 'rule for the value',
  },
  {
    id: 'column-type',
    pattern: /^\??(?:n?(?:var)?char2?|str(?:ing)?|text)(?:\(\d{1,5}(?:,\d{1,5})?\)|\[\d{0,5}\])?[?!]?$/i,
    reason: 'type of a column',
  },
  {
    id: 'function-call',
    pattern: /^(?:base64|btoa|md5|sha\d{1,3}|hash|bcrypt|encrypt|encode)[a-z0-9_]{0,20}\([^()]{0,120}\)?$/i,
    reason: 'call of a function',
  },
  { id: 'json-path', pattern: /^\$(?:\.[A-Za-z_]\w{0,60}|\[[^\]]{1,60}\]){1,8}$/, reason: 'path into JSON' },
  { id: 'schema-reference', pattern: /^#\/[A-Za-z]{1,40}(?:\/[\w.-]{1,60}){1,6}$/, reason: 'reference into a schema' },
  { id: 'php-member', pattern: /^\$\w{1,40}->\w{1,60}$/, reason: 'code that reads the secret elsewhere' },
  {
    id: 'filled-automatically',
    pattern:
      /^(?:auto[ _-]?(?:filled|set|generated|populated|saved|updated)|.{0,60}(?:automatically|automaticamente|automáticamente|automatiquement|automatisch))[^a-z]{0,3}$/i,
    reason: 'says where the value comes from',
  },
  {
    id: 'asks-to-change',
    pattern:
      /^(?:change|replace|update|mudar|trocar|alterar|cambiar|modificar|changer)[ _-](?:this|it|in|on|before|for|em|en|antes|isto|esto|avant)(?:[ _-]|$)/i,
    reason: 'asks for the value',
  },
  {
    id: 'wrong-word',
    pattern:
      /^(?:wrong|invalid|incorrect|fake|bogus|nonexist(?:ent|ing))(?:[^A-Za-z]{0,10}|[ _.-][a-z0-9 _.-]{0,60})$/i,
    reason: 'wrong on purpose, to be refused',
  },
  {
    id: 'wrong-credential',
    pattern:
      /^(?:(?:this|that|is|an?|some|the|my|totally|definitely|completely|really|very)[ _.-]?){0,5}(?:wrong|invalid|incorrect|fake|bad|bogus|false|expired|revoked|tampered|malformed|mismatch(?:ed|ing)?|nonexist(?:ent|ing)|not[ _.-]?(?:(?:an?|the|my|your)[ _.-]?)?(?:valid|real|correct|right|matching)?)[ _.-]?(?:pass(?:w|c|p|[^a-z]|$)|pwd|token|jwt|bearer|api|key|secret|auth|cred|refresh[ _.-]?token|access[ _.-]?token|login)/i,
    reason: 'wrong on purpose, to be refused',
  },
  {
    id: 'refused-password',
    pattern:
      /^(?:(?:another|any|weak|simple|short)[ _.-]?(?:pass(?:word|wd)?|pwd?)|(?:different|mismatch(?:ed)?|same(?:[ _-]as)?|(?:too|very)[ _.-]?(?:short|long|weak|simple|common)|not[ _.-]?(?:the[ _.-]?)?same|no[ _.-]?(?:digits?|numbers?|upper(?:case)?|lower(?:case)?|special(?:s|chars?)?|symbols?)|does[ _.-]?n[o']?t[ _.-]?(?:match|matter|exist))[ _.-]?(?:pass(?:word|wd)?|pwd?)?)[^A-Za-z]{0,10}$/i,
    reason: 'wrong on purpose, to be refused',
  },
  {
    id: 'break-in',
    pattern: /'\s{0,4}(?:--(?:\s|$)|(?:or|and|union)\s)|^(?:\.\.[/\\]){2}/i,
    reason: 'an attempt to break in',
  },
  {
    id: 'wrong-romance',
    pattern:
      /^(?:senha|contrase(?:n|\u00f1)a|clave|chave|token)[ _.-]?(?:errad[ao]|err[oó]ne[ao]|incorret[ao]|incorrect[ao]|inv[aá]lid[ao])/i,
    reason: 'wrong on purpose, to be refused',
  },
]);
