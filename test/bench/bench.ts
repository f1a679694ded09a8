/** `npm run bench`: our speed by a limit measured beside it. See docs/evidence/README.md. */
import { appendRows } from './append-rows.js';
import { asOfRows } from './as-of-rows.js';
import { FULL_SIZES, QUICK_SIZES } from './bench-context.js';
import { httpRows } from './http-rows.js';
import { rebuildRows } from './rebuild-rows.js';
import { replayRow } from './replay-row.js';
import { runBench } from './run-bench.js';
import { scheduleRow } from './schedule-row.js';
import { visibleRow } from './visible-row.js';

await runBench({
  groups: {
    append: appendRows,
    replay: replayRow,
    rebuild: rebuildRows,
    schedule: scheduleRow,
    'as-of': asOfRows,
    http: httpRows,
    visible: visibleRow,
  },
  full: FULL_SIZES,
  quick: QUICK_SIZES,
});
