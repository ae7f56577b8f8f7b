import { fileURLToPath } from 'node:url';
import { runToEnd } from './run-to-end.js';
import { neo4jVersion } from './version.js';
import { cannotRunHere } from './ways-out.js';

/** Stands in src for the built command as well: a build copies nothing. */
const pom = fileURLToPath(new URL('../../../src/graph/local/pom.xml', import.meta.url));

/** Has Maven put Neo4j and what it depends on into `folder`; UNAVAILABLE when Maven is missing or fails. */
export async function copyJars(folder: string): Promise<void> {
  const windows = process.platform === 'win32';
  const ended = await runToEnd(
    windows ? 'mvn.cmd' : 'mvn',
    ['-q', '-B', '-f', quote(pom), 'dependency:copy-dependencies', `-DoutputDirectory=${quote(folder)}`],
    { shell: windows },
  );
  if (ended === null) {
    throw cannotRunHere(
      'The local Neo4j is fetched with Maven, and there is no `mvn` on PATH.',
      'install Maven (Debian and Ubuntu: `sudo apt install maven`, macOS: `brew install maven`) ' +
        `or set ANLAN_NEO4J_LIB to the \`lib\` folder of an unpacked Neo4j ${neo4jVersion}`,
    );
  }
  if (ended.code !== 0) {
    const said = ended.output
      .split('\n')
      .filter((line) => line.includes('[ERROR]'))
      .slice(0, 3)
      .join('\n');
    throw cannotRunHere(
      `Maven could not fetch Neo4j ${neo4jVersion} (\`mvn\` ended with ${ended.code ?? 'a signal'}):\n${said}\n`,
      'see that Maven reaches a repository (its settings.xml names mirrors and proxies) and run the command again',
    );
  }

  function quote(path: string): string {
    return windows ? `"${path}"` : path;
  }
}
