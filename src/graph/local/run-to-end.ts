import { spawn } from 'node:child_process';

export interface Ended {
  code: number | null;
  /** Standard output and standard error as they came. */
  output: string;
}

/** Runs a program to its end; null when there is no such program. */
export function runToEnd(
  program: string,
  args: readonly string[],
  options: { shell?: boolean; cwd?: string } = {},
): Promise<Ended | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}
