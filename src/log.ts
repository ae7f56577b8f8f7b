import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { Settings } from './config.js';

export type { Logger };

/**
 * Structured logs on standard error, since standard output is for what a command gives: JSON lines for machines,
 * coloured lines on a terminal.
 */
export function createLog(level: Settings['logLevel']): Logger {
  const destination = process.stderr.isTTY
    ? pretty({
        colorize: true,
        destination: 2,
        sync: true,
        translateTime: 'SYS:HH:MM:ss',
        ignore: 'pid,hostname',
      })
    : pino.destination({ dest: 2, sync: true });
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
