/** Structured logs: one JSON object a line, on stderr, so that what a program prints stays its own. */
import pino, { type Logger } from 'pino';

export type Log = Logger;

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** `service` names the process in what it writes. */
export function createLog(service: string, level: LogLevel): Log {
  // In this thread and at once: the last words of a process that ends must not wait in a buffer.
  const destination = pino.destination({ dest: 2, sync: true });
  return pino(
    {
      level,
      base: { service, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
}

export const SILENT: Log = pino({ level: 'silent' });
