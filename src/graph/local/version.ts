/** The version in pom.xml, of the sums and of the data folders. */
export const neo4jVersion = '5.26.30';
