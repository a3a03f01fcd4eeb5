import type { Scalar } from 'yaml';
import type { Layer, LayerKind, Place } from '../model/located-value.ts';
import type { Span } from '../model/source-file.ts';
import { type MappedText, ShiftedLayer, WholeLayer } from './mapped-text.ts';
import { mapBlockScalar } from './yaml-block-scalar.ts';
import { mapFlowScalar } from './yaml-flow-scalar.ts';

const NO_LAYERS: readonly LayerKind[] = Object.freeze([]);

/** The place of a scalar's text. What it maps to is worked out when asked. */
export class YamlPlace implements Place {
  readonly #text: string;
  readonly #scalar: Scalar;
  readonly #pointer: () => string;
  #layer: Layer | null = null;

  constructor(text: string, scalar: Scalar, pointer: () => string) {
    this.#text = text;
    this.#scalar = scalar;
    this.#pointer = pointer;
  }

  get decodedFrom(): readonly LayerKind[] {
    const layer = this.#resolve();
    return layer instanceof ShiftedLayer ? NO_LAYERS : [layer.kind];
  }

  pointer(): string {
    return this.#pointer();
  }

  toFile(from: number, to: number): Span {
    return this.#resolve().toOuter(from, to);
  }

  #resolve(): Layer {
    this.#layer ??= scalarLayer(this.#text, this.#scalar);
    return this.#layer;
  }
}

/** How the text of a scalar maps to the text of its file. */
export function scalarLayer(text: string, scalar: Scalar): Layer {
  const [from, to] = scalar.range ?? [0, 0];
  const [kind, mapped] = mapScalar(text, scalar, from, to);
  const value = typeof scalar.value === 'string' ? scalar.value : scalar.source;
  return mapped.text === value ? mapped.layer(kind) : new WholeLayer(kind, { from, to });
}

function mapScalar(text: string, scalar: Scalar, from: number, to: number): [LayerKind, MappedText] {
  switch (scalar.type) {
    case 'BLOCK_LITERAL':
      return ['yaml-literal', mapBlockScalar(text, from, to, parentIndent(scalar))];
    case 'BLOCK_FOLDED':
      return ['yaml-folded', mapBlockScalar(text, from, to, parentIndent(scalar))];
    case 'QUOTE_SINGLE':
      return ['yaml-single', mapFlowScalar(text, from + 1, lastQuote(from, to), 'single')];
    case 'QUOTE_DOUBLE':
      return ['yaml-double', mapFlowScalar(text, from + 1, lastQuote(from, to), 'double')];
    default:
      return ['yaml', mapFlowScalar(text, from, to, 'plain')];
  }
}

/** Without a closing quote the `yaml` package drops the last character all the same. */
function lastQuote(from: number, to: number): number {
  return Math.max(from + 1, to - 1);
}

function parentIndent(scalar: Scalar): number {
  const token = scalar.srcToken;
  return token !== undefined && 'indent' in token && typeof token.indent === 'number' ? token.indent : 0;
}
