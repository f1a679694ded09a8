/** `npm run torture -- --kills 200 --seed S`: one JSON line; exits 1 on a violation. */
import { parseArgs } from 'node:util';
import { endedNow, provenanceOf } from './provenance.js';
import { torture, violationsOf } from './torture.js';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const kills = wholeNumber('kills');
const provenance = await provenanceOf({});
const result = await torture({
  kills,
  seed: wholeNumber('seed'),
  // Each check replays the whole log, which grows: 200 kills take many minutes.
  onKill: (soFar) => {
    const { kills: done, events } = soFar;
    if (done % 10 === 0)
      console.error(
        `${done} of ${kills} kills, ${events} events, ${violationsOf(soFar)} violations`,
      );
  },
});
const violations = violationsOf(result);
console.log(JSON.stringify({ ...result, ...endedNow(provenance), violations }));
process.exitCode = violations === 0 && result.inFlight * 2 >= result.kills ? 0 : 1;

function wholeNumber(name: keyof typeof values): number {
  if (!/^\d{1,9}$/.test(values[name])) throw new Error(`--${name} takes a whole number`);
  return Number(values[name]);
}
