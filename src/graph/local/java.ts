import { join } from 'node:path';
import { runToEnd } from './run-to-end.js';
import { cannotRunHere } from './ways-out.js';

/** Neo4j 5.26 is compiled for Java 17. */
const OLDEST_JAVA = 17;

const install =
  'install Java 17 or later (Debian and Ubuntu: `sudo apt install openjdk-17-jre-headless`, macOS: `brew install openjdk@21`) ' +
  'or point JAVA_HOME at one';

export interface Java {
  /** Path or name of the executable. */
  program: string;
  /** Feature release: 17, 21, 25. */
  version: number;
}

/** The Java of JAVA_HOME, else of PATH; UNAVAILABLE with the ways out when there is none or it is too old. */
export async function findJava(): Promise<Java> {
  const home = process.env['JAVA_HOME'];
  const executable = process.platform === 'win32' ? 'java.exe' : 'java';
  const program = home === undefined || home === '' ? executable : join(home, 'bin', executable);
  const ended = await runToEnd(program, ['-version']);
  if (ended === null) {
    const where = program === executable ? 'on PATH' : `at ${program} (JAVA_HOME)`;
    throw cannotRunHere(`The local Neo4j needs Java, and there is none ${where}.`, install);
  }
  const version = javaVersion(ended.output);
  if (version === null) {
    throw cannotRunHere(`\`${program} -version\` did not say its version: ${ended.output.trim()}.`, install);
  }
  if (version < OLDEST_JAVA) {
    throw cannotRunHere(
      `The local Neo4j needs Java ${OLDEST_JAVA} or later; \`${program}\` is Java ${version}.`,
      install,
    );
  }
  return { program, version };
}

/** The feature release out of what `java -version` prints: 17 of `"17.0.15"`, 8 of `"1.8.0_392"`. */
export function javaVersion(output: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match === null ? null : Number(match[1]);
}
