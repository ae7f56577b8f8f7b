/**
 * Neo4j's own default keeps up to 20 MB × 8 of debug log and files for HTTP, queries and security that a loopback
 * server without them never fills. One small log is enough to see why a start failed.
 */
export const serverLogsXml = `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR">
  <Appenders>
    <RollingRandomAccessFile name="DebugLog" fileName="\${config:server.directories.logs}/debug.log"
                             filePattern="$\${config:server.directories.logs}/debug.log.%02i">
      <Neo4jDebugLogLayout pattern="%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p [%c{1.}] %m%n"/>
      <Policies><SizeBasedTriggeringPolicy size="2 MB"/></Policies>
      <DefaultRolloverStrategy fileIndex="min" max="1"/>
    </RollingRandomAccessFile>
  </Appenders>
  <Loggers>
    <Root level="INFO"><AppenderRef ref="DebugLog"/></Root>
  </Loggers>
</Configuration>
`;
