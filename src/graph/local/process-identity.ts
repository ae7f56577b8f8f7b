import { readFile } from 'node:fs/promises';
import { runToEnd } from './run-to-end.js';

/**
 * What tells a process from a later one with the same pid: when it began. Null when no such process runs; one that
 * has ended and waits to be collected by its parent does not run.
 */
export async function processStart(pid: number): Promise<string | null> {
  if (process.platform === 'linux') return linuxStart(pid);
  if (process.platform === 'win32') return windowsStart(pid);
  const ended = await runToEnd('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]);
  const [state = '', ...start] = ended?.output.trim().split(/\s+/) ?? [];
  return state === '' || state.startsWith('Z') ? null : start.join(' ');
}

async function linuxStart(pid: number): Promise<string | null> {
  let stat: string;
  let boot: string;
  try {
    stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
  } catch {
    return null;
  }
  // The name in parentheses may hold anything, so count from its end (proc(5): state is field 3, starttime 22).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = fields[0] ?? 'X';
  return state === 'Z' || state === 'X' ? null : `${boot.trim()} ${fields[19] ?? ''}`;
}

async function windowsStart(pid: number): Promise<string | null> {
  const query = `(Get-Process -Id ${pid} -ErrorAction SilentlyContinue).StartTime.Ticks`;
  const ended = await runToEnd('powershell', ['-NoProfile', '-Command', query]);
  const ticks = ended?.output.trim() ?? '';
  return ticks === '' ? null : ticks;
}

/** True while the process that began at `start` runs. */
export async function isRunning(process: { pid: number; start: string }): Promise<boolean> {
  return (await processStart(process.pid)) === process.start;
}
