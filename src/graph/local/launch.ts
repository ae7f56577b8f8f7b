import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Java } from './java.js';

export interface Tuning {
  /** Upper bound of Java's heap. */
  heapMegabytes: number;
  /** What Neo4j keeps of its store files in memory, outside the heap. */
  pageCacheMegabytes: number;
  /**
   * Compiles quickly rather than well, and plans each statement once: a start takes 7 s of processor time rather than
   * 14 s (2 cores, Java 17), small loads between which the graph is emptied a third less.
   */
  shortLived: boolean;
}

export interface Launch extends Tuning {
  java: Java;
  /** Folder of the jars. */
  jars: string;
  /** Folder of Neo4j's own files. */
  home: string;
  /** On 127.0.0.1. */
  port: number;
}

/** What Java and Neo4j print, from the last start only. */
export function consoleLog(home: string): string {
  return join(home, 'logs', 'console.log');
}

/** Starts Neo4j as a process of its own group, so that Ctrl-C reaches us and we end it in order. */
export function launch(options: Launch): ChildProcess {
  const log = openSync(consoleLog(options.home), 'w');
  try {
    return spawn(options.java.program, commandLine(options), {
      cwd: options.home,
      detached: true,
      stdio: ['ignore', log, log],
      windowsHide: true,
    });
  } finally {
    closeSync(log);
  }
}

function commandLine(options: Launch): string[] {
  const { java, jars, home, port, heapMegabytes, pageCacheMegabytes, shortLived } = options;
  const address = `127.0.0.1:${port}`;
  const settings = {
    'server.bolt.listen_address': address,
    'server.bolt.advertised_address': address,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    // Only this machine reaches the loopback port; whoever runs programs on it can read the data folder as well.
    'dbms.security.auth_enabled': 'false',
    'server.memory.pagecache.size': `${pageCacheMegabytes}m`,
    'dbms.usage_report.enabled': 'false',
    // A fresh data folder takes 2 MB rather than 500 MB.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': '1 files',
    'server.logs.gc.enabled': 'false',
    'server.logs.config': join(home, 'conf', 'server-logs.xml'),
    // Without it Neo4j waits 10 s for new connections to fall silent before it ends; measured: 10.4 s → 0.6 s.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
  // Where a graph is emptied and filled again, its numbers differ enough for new plans every ten seconds.
  if (shortLived) Object.assign(settings, { 'dbms.cypher.min_replan_interval': '1h' });
  return [
    `-Xms${Math.min(256, heapMegabytes)}m`,
    `-Xmx${heapMegabytes}m`,
    '-XX:+UseG1GC',
    ...(shortLived ? ['-XX:TieredStopAtLevel=1'] : []),
    ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    ),
    '--enable-native-access=ALL-UNNAMED',
    ...(java.version >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}
