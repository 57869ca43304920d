// The fields of a record are described once, in its schema, as explanations and JSON Schema need them. This gives the API reference the
// same words: a property without a comment takes the text that the call of its schema was given, or what is said of the part that it names.
import { Comment, Converter, ReflectionKind } from "typedoc";
import ts from "typescript";

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (reflection.kind !== ReflectionKind.Property || reflection.comment) return;
    const declaration = context.getSymbolFromReflection(reflection)?.declarations?.[0];
    if (!declaration || !ts.isPropertyAssignment(declaration)) return;
    const text = descriptionIn(declaration.initializer) ?? partIn(declaration.initializer, context.checker);
    if (text) {
      const sentence = `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith(".") ? "" : "."}`;
      reflection.comment = new Comment([{ kind: "text", text: sentence }]);
    }
  });
}

/** The description in a chain of calls, such as `eventOn("…")`, `choice(values, "…")` or `z.string().describe("…").optional()`. */
function descriptionIn(node) {
  if (!ts.isCallExpression(node)) return undefined;
  const text = node.arguments.find(ts.isStringLiteralLike)?.text;
  return (
    text ?? (ts.isPropertyAccessExpression(node.expression) ? descriptionIn(node.expression.expression) : undefined)
  );
}

/** What is said of the first documented thing that a schema is made of, such as `mediation` in `z.array(mediation(object)).optional()`. */
function partIn(node, checker) {
  if (ts.isIdentifier(node)) {
    const symbol = checker.getSymbolAtLocation(node);
    const source = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (!source?.declarations?.[0]?.getSourceFile().fileName.includes("/src/")) return undefined;
    return ts.displayPartsToString(source.getDocumentationComment(checker)).replaceAll(/\s+/g, " ") || undefined;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const inner = ts.isPropertyAccessExpression(node.expression) ? [node.expression.expression] : [];
  for (const part of [...node.arguments, ...inner, node.expression]) {
    const text = partIn(part, checker);
    if (text) return text;
  }
  return undefined;
}
