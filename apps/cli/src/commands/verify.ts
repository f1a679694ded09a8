/** `liggaren verify`: replays the whole log into fresh views and compares them with the live ones. */
import { EXIT } from '../exit-codes.js';
import { answered } from '../failure.js';
import { plainPosition } from '../moment-line.js';
import { type CommonOptions, withLedger } from '../session.js';

/** The exit code says it too: 7 when the views are not what the log says. */
export function verify(options: CommonOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    const verification = await answered(client.POST('/v1/verifications'));
    const { events, differences, upTo, views } = verification;
    const code = differences.length > 0 ? EXIT.integrity : EXIT.ok;
    if (options.json) {
      terminal.out(JSON.stringify(verification));
      return code;
    }
    terminal.out(
      differences.length === 0
        ? terminal.text('cli.verified', { events })
        : terminal.text('cli.differences', { count: differences.length }),
    );
    for (const difference of differences) terminal.out(`  ${JSON.stringify(difference)}`);
    const { eventId } = upTo;
    const position = plainPosition(upTo.position);
    terminal.out('');
    terminal.out(terminal.dim(views.join(', ')));
    terminal.out(terminal.dim(terminal.text('cli.up-to', { position, eventId })));
    return code;
  });
}
