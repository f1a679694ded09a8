/** What Nest has to say goes into our log: only when something is wrong. */
import type { LoggerService } from '@nestjs/common';
import type { Log } from './telemetry/log.js';

export function nestLog(log: Log): LoggerService {
  return {
    log: () => undefined,
    warn: (message: unknown) => log.warn({ nest: true }, String(message)),
    error: (message: unknown, stack?: unknown) =>
      log.error({ nest: true, ...(typeof stack === 'string' ? { stack } : {}) }, String(message)),
    fatal: (message: unknown) => log.fatal({ nest: true }, String(message)),
  };
}
