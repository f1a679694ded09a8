/** Reads the titles of the tests in a spec file, those of a table row by row: `titlesIn`. */
import ts from 'typescript';

/** A test's title with the facts that it names, itself or through what it stands in. */
export interface Title {
  readonly file: string;
  readonly text: string;
  /** `S22`; of a table, the facts of the row or of the title. */
  readonly facts: readonly string[];
}

const FACT = /\bS\d{1,3}\b/g;
const factsOf = (text: string) => [...new Set(text.match(FACT) ?? [])];

/** `names` are texts that a row may name: `STACKEN`. A skipped test (`it.skip`, `xit`) covers nothing and is left out. */
export function titlesIn(
  file: string,
  text: string,
  names: ReadonlyMap<string, string> = new Map(),
): readonly Title[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const known = new Map([...names, ...namedTexts(source)]);
  const titles: Title[] = [];
  const walk = (node: ts.Node, within: readonly string[]) => {
    const call = ts.isCallExpression(node) ? testCall(node) : undefined;
    if (call?.kind === 'describe') {
      ts.forEachChild(node, (child) => walk(child, [...within, call.title]));
      return;
    }
    if (call) {
      const rows = call.rows.length > 0 ? call.rows : [[]];
      for (const row of rows) {
        const title = filled(call.title, row, known);
        const own = factsOf(title);
        titles.push({ file, text: title, facts: own.length > 0 ? own : factsOf(within.join(' ')) });
      }
    }
    ts.forEachChild(node, (child) => walk(child, within));
  };
  walk(source, []);
  return titles;
}

/** `const STACKEN = 'IOP Stacken 2019–2023'`: the texts that a file gives names. */
export function namedTexts(source: ts.SourceFile): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer && ts.isStringLiteralLike(initializer))
        texts.set(name.text, initializer.text);
  }
  return texts;
}

interface TestCall {
  readonly kind: 'describe' | 'it';
  readonly title: string;
  /** Of a table: the values of each row. */
  readonly rows: readonly (readonly ts.Expression[])[];
}

function testCall({ expression, arguments: [first] }: ts.CallExpression): TestCall | undefined {
  if (!first || !ts.isStringLiteralLike(first)) return undefined;
  const each = ts.isCallExpression(expression) ? expression : undefined;
  const called = (each?.expression ?? expression).getText();
  const kind = /^(describe|it|test)(\.each)?$/.exec(called)?.[1];
  if (!kind) return undefined;
  const [table] = each?.arguments ?? [];
  const rows = table && ts.isArrayLiteralExpression(table) ? table.elements : [];
  return {
    kind: kind === 'describe' ? 'describe' : 'it',
    title: first.text,
    rows: rows.map((row) => (ts.isArrayLiteralExpression(row) ? row.elements : [row])),
  };
}

/** The title of a row, with what stands in it as text; anything else is left as `…`. */
function filled(
  title: string,
  row: readonly ts.Expression[],
  names: ReadonlyMap<string, string>,
): string {
  let place = 0;
  return title.replace(/%[sjdip]/g, () => {
    const value = row[place++];
    if (value && (ts.isStringLiteralLike(value) || ts.isNumericLiteral(value))) return value.text;
    return (value && names.get(value.getText())) ?? '…';
  });
}
