// Written by `npm run generate` from the provider files: do not edit.
import type { KnownForm } from '../../model/provider.ts';

/** Credentials of documentation, which open nothing. */
export const SAMPLES: readonly KnownForm[] = [
  { id: 'aws-example', pattern: /EXAMPLE(?:KEY|TOKEN|SECRET|)[=]{0,4}$/, reason: 'documentation of AWS' },
  { id: 'azure-emulator', pattern: /^Eby8vdM02xNO/, reason: 'storage emulator of Azure' },
  { id: 'hardhat-account', pattern: /^(?:0x|)(?:ac0974bec39a17e3|59c6995e998f97a5)/, reason: 'test account of Hardhat' },
  { id: 'hardhat-phrase', pattern: /^test test test test test test test test test test test junk$/, reason: 'test phrase of Hardhat' },
  { id: 'bip39-phrase', pattern: /^abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about$/, reason: 'sample phrase of BIP-39' },
  { id: 'ganache-phrase', pattern: /^candy maple cake sugar/, reason: 'test phrase of Ganache' },
  { id: 'recaptcha-test', pattern: /^6LeIxAcTAAAAA/, reason: 'pair for tests of reCAPTCHA' },
  { id: 'slack-webhook-sample', pattern: /hooks\.slack\.com\/services\/T00000000\/B00000000\/XXXXXXXX/, reason: 'documentation of Slack' },
  { id: 'slack-token-sample', pattern: /^xox[a-z]{1}\-(?:xxx|XXX|your|000000|111111|123456789|1234\-)/, reason: 'documentation of Slack' },
  { id: 'stripe-sample', pattern: /^sk_test_(?:4eC39H|BQokik|tR3PYb|26PHem|VePHdq)/, reason: 'documentation of Stripe' },
  { id: 'supabase-demo', pattern: /\.eyJpc3MiOiJzdXBhYmFzZS1kZW1v/, reason: 'local development of Supabase' },
  { id: 'telegram-sample', pattern: /^110201543:AAHdqT/, reason: 'documentation of Telegram' },
  { id: 'telegram-sample-short', pattern: /^123456:ABC\-DEF/, reason: 'documentation of Telegram' },
];

/** What stands in the place of a credential in documentation. */
export const SLOTS: readonly KnownForm[] = [
  { id: 'stripe-key-slot', pattern: /^(?:sk|pk|rk)_(?:test|live)_(?:\.\.\.|xx|XX|your|YOUR|abc|123|\*\*)/, reason: 'slot for a key of Stripe' },
  { id: 'stripe-webhook-slot', pattern: /^whsec_(?:\.\.\.|xx|XX|your|test|12345)/, reason: 'slot for a signing secret of Stripe' },
];

/** Ids of objects that look like tokens. */
export const OBJECTS: readonly KnownForm[] = [
  { id: 'firebase-device', pattern: /^(?:c|d|e|f)[\-0-9A-Z_a-z]{10,39}:APA91b/, reason: 'where pushed messages of Firebase go' },
  { id: 'paypal-order', pattern: /^(?:EC\-|BA\-|)[0-9]{1}[0-9A-Z]{16}$/, reason: 'an order or an agreement of PayPal: who knows its number cannot pay with it' },
  { id: 'stripe-object', pattern: /^(?:tok|pm|src|card|cus|pi|seti|ch|sub|in|price|prod|acct|evt|txn|re|po)_(?:test_|live_|)[0-9A-Za-z]{14,40}$/, reason: 'an object of Stripe: without a key its id opens nothing' },
  { id: 'twilio-object', pattern: /^[A-Z]{2}[0-9a-f]{32}$/, reason: 'a call, a message or a service of Twilio' },
];
