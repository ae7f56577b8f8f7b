// node owner.mjs DIST DATA-DIR: has the server of the folder, says so in one line, and stays until it is told to end.
const [dist, dataDir] = process.argv.slice(2);
const { LocalNeo4j } = await import(`${dist}/graph/local/local-neo4j.js`);
const { uri, owned } = await LocalNeo4j.findOrCreate({ dataDir, shortLived: true });
process.stdout.write(`${JSON.stringify({ uri, owned })}\n`);
await new Promise((resolve) => setTimeout(resolve, 3_600_000));
