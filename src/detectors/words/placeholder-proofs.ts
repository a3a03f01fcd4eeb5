import type { PLACEHOLDERS } from './placeholder-rows.ts';
import { OWN_CASES, POSTMAN_FILES, PUBLIC_TESTS, SETUP_GUIDES } from './sources.ts';
import type { Proofs } from './table.ts';

const LARAVEL_RULES = 'https://laravel.com/docs/validation';

/** The rows of `PLACEHOLDERS`, each with texts that it alone decides and with passwords that it must not take. */
export const PLACEHOLDER_PROOFS: Proofs<typeof PLACEHOLDERS> = {
  'marked-brackets': {
    source: 'https://marketplace.visualstudio.com/items?itemName=qetza.replacetokens',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's variable
    yes: ['${DB_PASS:-none}', '$(cat /run/granit)', '#{granit}#', "@{variables('granit')}", '#[granit.x]'],
    no: ['${Granit77', '$Granit{77}', '$(Granit-77', '#Granit{77}', '@{Granit77', '#[77Granit]'],
  },
  'shell-name': {
    source: POSTMAN_FILES,
    yes: ['$API_KEY', '$p', '$env:GRANIT'],
    no: ['$77Granit', '$Granit-77', '$Granit:77'],
  },
  'shell-argument': {
    source: 'https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html',
    yes: ['$1'],
    no: ['$12', '1$'],
  },
  'windows-variable': {
    source: 'https://learn.microsoft.com/windows-server/administration/windows-commands/set_1',
    yes: ['%API_KEY%', '%%TOKEN%%'],
    no: ['%Granit%77', '%77%'],
  },
  'format-slot': {
    source: 'https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting',
    yes: ['%(granit)s', '%{granit}'],
    no: ['%{Granit77', '%(Granit-77)s'],
  },
  'angle-slot': { source: POSTMAN_FILES, yes: ['<API_KEY>', '<<granit>>'], no: ['<Granit77', 'Granit>77'] },
  'angle-slot-escaped': {
    source: 'https://html.spec.whatwg.org/multipage/named-characters.html',
    yes: ['&lt;granit&gt;'],
    no: ['&lt;Granit77', '&Granit77;'],
  },
  'quote-slot': {
    source: 'quotation marks of French, Russian, Japanese and Chinese',
    yes: ['«granit»', '【granit】'],
    no: ['«Granit77', 'Granit»77'],
  },
  'square-slot': {
    source: 'https://learn.microsoft.com/windows-server/administration/windows-commands/command-line-syntax-key',
    yes: ['[granit]', '[Granit 77]'],
    no: ['[Granit77', '[77Granit]'],
  },
  'round-slot': {
    source: 'https://concourse-ci.org/vars.html',
    yes: ['((granit))', '(granit)'],
    no: ['(Granit77', 'Granit)77'],
  },
  'brace-slot': {
    source: 'https://swagger.io/docs/specification/describing-parameters/#path-parameters',
    yes: ['{granit}', '{granit.id}', '{#granit#}'],
    no: ['{Granit77', '{Granit!77}'],
  },
  'at-slot': {
    source: 'https://cmake.org/cmake/help/latest/command/configure_file.html',
    yes: ['@GRANIT@', '@@granit@@'],
    no: ['@Granit77@', '@Granit'],
  },
  'underscore-slot': {
    source: 'https://marketplace.visualstudio.com/items?itemName=qetza.replacetokens',
    yes: ['__GRANIT__'],
    no: ['__Granit77__', '__GRANIT'],
  },
  'equals-slot': {
    source: POSTMAN_FILES,
    yes: ['==Payload as retrieved from Google Pay response=='],
    no: ['==Granit77', 'Granit77=='],
  },
  'path-variable': { source: POSTMAN_FILES, yes: [':paymentPspReference', ':granit'], no: [':Granit-77', ':77'] },
  'format-verb': {
    source: 'https://pkg.go.dev/fmt',
    yes: ['%s', '%+v'],
    no: ['%Granit77', '%sGranit'],
  },
  'code-elsewhere': {
    source: POSTMAN_FILES,
    yes: ['pm.environment.get("x")', 'process.env.GRANIT'],
    no: ['process-Granit77', 'pm.Granit77', 'vault7.Granit'],
  },
  'secret-store': {
    source: 'https://developer.1password.com/docs/cli/secret-references/',
    yes: ['op://granit/item/field', 'arn:aws:ssm:eu-west-1:parameter'],
    no: ['op-Granit77', 'arn:Granit77'],
  },
  encrypted: {
    source: 'https://getsops.io/docs/',
    yes: ['ENC[AES256_GCM,data:granit]', '{cipher}granit', 'kms:granit'],
    no: ['ENC-Granit77', 'AgBGranit77'],
  },
  'public-key': {
    source: 'RFC 4253, section 6.6',
    yes: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5granit'],
    no: ['ssh-Granit77', 'ssh-rsa Granit77'],
  },
  masked: { source: SETUP_GUIDES, yes: ['x.x-x*', '**-##'], no: ['xX77', '*Granit*'] },
  'masked-part': { source: SETUP_GUIDES, yes: ['Granit77xxxxxx', 'ab******yz', 'Gran…77'], no: ['Granitxxxxx77'] },
  'masked-middle': {
    source: SETUP_GUIDES,
    yes: ['gr***!9', 'gr...it', '***7'],
    no: ['Granit***7', 'gr**it', 'Granit...77'],
  },
  'mounted-file': {
    source: 'https://docs.docker.com/compose/how-tos/use-secrets/',
    yes: ['file:/run/secrets/granit', '@./granit/key', '/run/secrets/granit'],
    no: ['@Granit77/x', '/9j/Granit77', 'file:Granit77'],
  },
  note: {
    source: SETUP_GUIDES,
    yes: ['see Granit 77', 'ask Granit', 'siehe Wiki7', 'см. Вики'],
    no: ['seeGranit77', 'Oversee 77', 'ask-Granit77'],
  },
  keeper: {
    source: SETUP_GUIDES,
    yes: ['from LastPass', 'kept_in_the_wiki', 'in-our-KeePassXC'],
    no: ['inVault77', 'within_vault', 'in-Granit77'],
  },
  'asks-for-yours': {
    source: POSTMAN_FILES,
    yes: ['your_granit', 'insert granit'],
    no: ['Yourself77', 'Theatre77', 'Useless77'],
  },
  'says-sample': {
    source: SETUP_GUIDES,
    yes: ['granit-example-77', 'Granit dummy'],
    no: ['Examples77', 'Granitdummy77'],
  },
  'says-not-real': {
    source: SETUP_GUIDES,
    yes: ['granit-not-a-real-77', 'granit_not_an_actual'],
    no: ['NotReally77', 'NotValid77x'],
  },
  'asks-to-replace': {
    source: POSTMAN_FILES,
    yes: ['granit-replace-with-api', 'granit_insert_key7'],
    no: ['Replacement77', 'Inserted77'],
  },
  'asks-here': {
    source: SETUP_GUIDES,
    yes: ['granit-key-here-77', 'granit_token_goes_here'],
    no: ['Keyhero77', 'Coderhere77'],
  },
  'filled-elsewhere': {
    source: SETUP_GUIDES,
    yes: ['will be set by login script', 'REPLACED_BY_CI'],
    no: ['SetByGranit77', 'replaced77by'],
  },
  'validation-rule': {
    source: LARAVEL_RULES,
    yes: ['string|min:8', 'minLength: 8'],
    no: ['minster-Granit77', 'Stringent77'],
  },
  'rule-word': {
    source: PUBLIC_TESTS,
    yes: ['eight chars only', 'granit is required'],
    no: ['Charset77', 'Charlotte77'],
  },
  'rule-length': {
    source: 'the rules for a password, as forms in German, French and Russian state them',
    yes: ['mindestens8Zeichen', 'au-moins-8-caracteres', '8символов'],
    no: ['Zeichen8', '8Zebras'],
  },
  'column-type': {
    source: 'https://dev.mysql.com/doc/refman/8.4/en/string-types.html',
    yes: ['varchar(255)', 'char[8]'],
    no: ['chart77', 'varcharGranit'],
  },
  'function-call': {
    source: 'https://www.php.net/manual/en/ref.strings.php',
    yes: ['md5(granit)', 'base64(user:pass)'],
    no: ['sha256-Granit77', 'Passage(77)'],
  },
  'json-path': { source: 'RFC 9535', yes: ['$.data.granit', '$[0].granit'], no: ['$.Granit!77', '$.77'] },
  'schema-reference': {
    source: 'https://spec.openapis.org/oas/v3.1.0#reference-object',
    yes: ['#/components/schemas/Granit'],
    no: ['#Granit/77', '#/Granit77'],
  },
  'php-member': {
    source: 'https://www.php.net/manual/en/language.oop5.properties.php',
    yes: ['$request->granit'],
    no: ['$Granit->', 'Granit->77'],
  },
  'filled-automatically': {
    source: SETUP_GUIDES,
    yes: ['auto-generated', 'granit automatically', 'preenchido_automaticamente'],
    no: ['Automatic77', 'autoGranit77'],
  },
  'asks-to-change': {
    source: SETUP_GUIDES,
    yes: ['change_in_production', 'mudar_em_producao'],
    no: ['Changeling-7', 'change77in'],
  },
  'wrong-word': { source: OWN_CASES, yes: ['bogus.granit', 'incorrect123'], no: ['Wrongly77', 'Invalidenstr77'] },
  'wrong-credential': {
    source: OWN_CASES,
    yes: ['wrongpassword', 'thisisaninvalidtoken77', 'expired_token'],
    no: ['BadWolf-1963', 'FalseFriend77'],
  },
  'refused-password': {
    source: PUBLIC_TESTS,
    yes: ['DifferentPass123!', 'nouppercase1', 'tooshort'],
    no: ['Different-Drum7', 'NoNonsense77', 'Weakley77'],
  },
  'break-in': {
    source: 'https://owasp.org/www-community/attacks/SQL_Injection',
    yes: ["admin' --", "x' OR 1=1", '../../etc/passwd'],
    no: ["O'Reilly77", '../Granit77'],
  },
  'wrong-romance': {
    source: OWN_CASES,
    yes: ['senhaErrada', 'contraseña_incorrecta'],
    no: ['senha77Granit', 'Clavel77'],
  },
};
