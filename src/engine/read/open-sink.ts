import { UseTable } from '../resolve/use-table.ts';
import { VariableTable } from '../resolve/variable-table.ts';
import { createUnfold } from '../unfold/unfold.ts';
import { FileSink, type FileSinkOptions, type Gathered, type IdSource } from './file-sink.ts';

/** A sink for the values of one file, which looks into them, and what it gathers meanwhile. */
export function openSink(options: Omit<FileSinkOptions, 'gathered' | 'findUnfold'> & { readonly ids: IdSource }): {
  readonly sink: FileSink;
  readonly gathered: Gathered;
} {
  const { ids, limits, fileLength, detector } = options;
  const uses = new UseTable(new VariableTable());
  const gathered: Gathered = { documents: [], variables: [], uses, issues: [], ids };
  const findUnfold = createUnfold({
    limits,
    fileLength,
    isPlain: detector.isPlain,
    onLimit: () => sink.reportLimit('nested'),
    script: { onFact: (fact) => sink.scriptFact(fact), onUse: (value, url) => sink.scriptUse(value, url) },
  });
  const sink = new FileSink({ ...options, gathered, findUnfold });
  return { sink, gathered };
}
