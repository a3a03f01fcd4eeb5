import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

export type Schema = Readonly<Record<string, unknown>>;

const FIXTURE = new URL('../../fixtures/github/openapi-subset.json', import.meta.url);
const ROOT = 'gh';

/** GitHub's own description of the part we use; validators are compiled when first needed. */
export class OpenApi {
  readonly #document: Schema;
  readonly #ajv: Ajv;
  readonly #validators = new Map<string, ValidateFunction>();

  private constructor(document: Schema) {
    this.#document = document;
    // The description is GitHub's: it need not be checked itself, and what it compiles to is run too seldom to be made fast.
    this.#ajv = new Ajv({
      strict: false,
      allErrors: true,
      logger: false,
      validateSchema: false,
      code: { optimize: false },
    });
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(document, ROOT);
  }

  static #shared: OpenApi | null = null;

  /** The description, read once per process. */
  static load(): OpenApi {
    OpenApi.#shared ??= new OpenApi(withNull(JSON.parse(readFileSync(FIXTURE, 'utf8'))) as Schema);
    return OpenApi.#shared;
  }

  /** The node a JSON pointer names, references followed. */
  node(pointer: readonly string[]): Schema | undefined {
    let node: unknown = this.#document;
    for (const name of pointer) {
      if (typeof node !== 'object' || node === null) return undefined;
      node = this.resolve((node as Schema)[name] as Schema);
    }
    return node as Schema | undefined;
  }

  /** Follows a `$ref`, if the node is one. */
  resolve(node: Schema): Schema {
    let resolved: unknown = node;
    for (;;) {
      const target = (resolved as Schema | undefined)?.$ref;
      if (typeof target !== 'string') return resolved as Schema;
      resolved = this.node(target.slice(2).split('/'));
    }
  }

  /** What is wrong with a value, by the schema at a pointer; empty if nothing. */
  check(pointer: readonly string[], value: unknown): string[] {
    const validate = this.#validator(pointer);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? error.keyword}`);
  }

  /** What is wrong with a value, by a schema that stands nowhere in the description (a parameter's). */
  checkSchema(schema: Schema, value: unknown): string[] {
    const validate = this.#ajv.compile(schema);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => error.message ?? error.keyword);
  }

  /** The pointer with references followed on the way: the validator itself does not cross them. */
  #canonical(pointer: readonly string[]): readonly string[] {
    let at: readonly string[] = [];
    for (const name of pointer) {
      at = [...at, name];
      let node: unknown = this.#document;
      for (const step of at) node = (node as Schema)[step];
      const target = (node as Schema | undefined)?.$ref;
      if (typeof target === 'string') at = target.slice(2).split('/');
    }
    return at;
  }

  #validator(pointer: readonly string[]): ValidateFunction {
    const path = this.#canonical(pointer)
      .map((name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const known = this.#validators.get(path);
    if (known !== undefined) return known;
    const validate = this.#ajv.compile({ $ref: `${ROOT}#/${path}` });
    this.#validators.set(path, validate);
    return validate;
  }
}

/** OpenAPI 3.0 says `nullable`, JSON Schema says type `null`. */
function withNull(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNull);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, withNull(value)]),
  );
  if (nullable !== true) return nullable === undefined || nullable === false ? rest : { ...rest, nullable };
  if (typeof rest.type !== 'string') return { anyOf: [rest, { type: 'null' }] };
  const values = rest.enum;
  const choice = Array.isArray(values) ? { enum: [...new Set([...values, null])] } : {};
  return { ...rest, ...choice, type: [rest.type, 'null'] };
}
