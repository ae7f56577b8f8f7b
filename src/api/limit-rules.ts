import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

interface Measure {
  depth: number;
  aliases: number;
}

/**
 * Refuses documents that are deeper, or give more aliases, than allowed. Fragments count where they are spread;
 * each is measured once, so that fragments of fragments cannot make the measuring itself expensive.
 */
export function limitRule(limits: { maxDepth: number; maxAliases: number }): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const { depth, aliases } = measure(document);
      if (depth > limits.maxDepth) refuse(context, 'levels of fields', limits.maxDepth, depth);
      if (aliases > limits.maxAliases) refuse(context, 'aliases', limits.maxAliases, aliases);
    },
  });
}

function refuse(context: ValidationContext, what: string, most: number, found: number): void {
  context.reportError(
    new GraphQLError(`the query has too many ${what}; expected at most ${most}; found ${found}`),
  );
}

/** The deepest and the most aliased operation of a document. */
export function measure(document: DocumentNode): Measure {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  }
  const measured = new Map<string, Measure>();

  const ofFragment = (name: string): Measure => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // A fragment that spreads itself is refused by another rule; here it must only not run on for ever.
    measured.set(name, { depth: 0, aliases: 0 });
    const selections = fragments.get(name);
    const found = selections === undefined ? { depth: 0, aliases: 0 } : ofSelections(selections);
    measured.set(name, found);
    return found;
  };

  const ofSelections = ({ selections }: SelectionSetNode): Measure => {
    let depth = 0;
    let aliases = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const inner =
          selection.selectionSet === undefined
            ? { depth: 0, aliases: 0 }
            : ofSelections(selection.selectionSet);
        depth = Math.max(depth, 1 + inner.depth);
        aliases += inner.aliases + (selection.alias === undefined ? 0 : 1);
      } else {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSelections(selection.selectionSet);
        depth = Math.max(depth, inner.depth);
        aliases += inner.aliases;
      }
    }
    return { depth, aliases };
  };

  const operations = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [ofSelections(definition.selectionSet)] : [],
  );
  return {
    depth: Math.max(0, ...operations.map((operation) => operation.depth)),
    aliases: Math.max(0, ...operations.map((operation) => operation.aliases)),
  };
}
