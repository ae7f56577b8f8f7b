/** A line for the person at the terminal; standard output is for what a command gives. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
