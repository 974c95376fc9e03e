import { builtExtension } from '@/tests/commands/build-extension';
import { holds, type Benchmark, type Measurement } from './benchmark';
import { capture } from './capture';
import { coach } from './coach';
import { comments } from './comments';
import { focus } from './focus';
import { page } from './page';
import { popup } from './popup';
import { reader } from './reader';
import { scroll } from './scroll';
import { search } from './search';
import { table } from './table';

/** `npm run bench [-- name …]`: measures, prints, and ends with 1 when a bound is broken. */
const benchmarks: Readonly<Record<string, Benchmark>> = {
  page,
  reader,
  capture,
  popup,
  scroll,
  search,
  comments,
  focus,
  coach,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.`,
  );
  process.exit(1);
}

const extension = await builtExtension(console.log);
const measurements: Measurement[] = [];
for (const name of asked.length > 0 ? asked : Object.keys(benchmarks)) {
  console.log(`Measuring ${name} …`);
  measurements.push(...(await benchmarks[name]!(extension)));
}
console.log(`\n${table(measurements)}`);
process.exit(measurements.every(holds) ? 0 : 1);
