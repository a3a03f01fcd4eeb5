// Checks the floors of `.dependency-cruiser.mjs`. Fails on a violation, on what the floors allow and nobody uses, and on
// finding nothing to check.
import { cruise, format } from 'dependency-cruiser';
import config, { doors, floors } from '../.dependency-cruiser.mjs';

const { output: cruised } = await cruise(['src', 'demo'], {
  ...config.options,
  ruleSet: { forbidden: config.forbidden },
  validate: true,
  parser: 'swc',
});
const { output, exitCode } = await format(cruised, { outputType: 'err-long' });
process.stdout.write(output);
const problems =
  cruised.modules.length === 0 ? ['no module was seen, so nothing was checked'] : unused(cruised.modules);
for (const problem of problems) console.error(`layers: ${problem}`);
process.exit(exitCode === 0 && problems.length === 0 ? 0 : 1);

/** What the floors allow and no import needs: a row or a door that says more than is true. */
function unused(modules) {
  const imports = modules.flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => [source, resolved]));
  const isUsed = (isFrom, isTo) => imports.some(([from, to]) => isFrom(from) && isTo(to));
  const within = (folder) => (path) => path.startsWith(`src/${folder}/`);
  const rows = Object.entries(floors).flatMap(([floor, { may }]) =>
    may
      .filter((other) => !isUsed(within(floor), within(other)))
      .map((other) => `${floor} may import ${other}, and does not`),
  );
  const closed = Object.entries(doors).flatMap(([folder, { files }]) =>
    files
      .map((file) => `src/${folder}/${file}.ts`)
      .filter(
        (door) =>
          !isUsed(
            (from) => from.startsWith('src/') && !within(folder)(from),
            (to) => to === door,
          ),
      )
      .map((door) => `${door} is a door that nobody uses`),
  );
  return [...rows, ...closed];
}
