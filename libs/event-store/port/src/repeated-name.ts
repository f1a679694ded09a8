/** Finds the name that a JSON object has twice: a parser keeps the last value alone, and says nothing. */

/** The first name that stands twice in one object of a valid JSON text; undefined when none does. */
export function repeatedName(json: string): string | undefined {
  /** The names of the objects that are open; undefined for a list. */
  const open: (Set<string> | undefined)[] = [];
  let text = '';
  for (let at = 0; at < json.length; at += 1) {
    switch (json[at]) {
      case '"': {
        const end = endOfText(json, at);
        text = json.slice(at, end + 1);
        at = end;
        break;
      }
      case ':': {
        // Outside of texts a colon follows a name only. Decoded: \u0061 is an a.
        const name = JSON.parse(text) as string;
        if (open.at(-1)?.has(name)) return name;
        open.at(-1)?.add(name);
        break;
      }
      case '{':
        open.push(new Set());
        break;
      case '[':
        open.push(undefined);
        break;
      case '}':
      case ']':
        open.pop();
        break;
    }
  }
  return undefined;
}

/** Where the text that begins at a quotation mark has its closing one. */
function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"' && at < json.length) at += json[at] === '\\' ? 2 : 1;
  return at;
}
