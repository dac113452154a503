import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { parse, type Pattern, type Placeable, type Resource } from '@fluent/syntax';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Rules that no compiler knows. */

const ROOT = process.cwd();
const SRC = join(ROOT, 'src');
const LOCALES = join(ROOT, '..', 'locales');

function files(folder: string, ends: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => ends.test(path)).map((path) => join(folder, path)).sort();
}

// The kit's page is for those who build screens, and the organisation in memory is content: neither ships, nor is translated.
const NOT_SHIPPED = /\/kit\/page\/|\/backend\/fake/;
const GENERATED = /\/backend\/generated\//;
const sources = files(SRC, /\.tsx?$/).filter((path) => !GENERATED.test(path));
const shipped = sources.filter((path) => !NOT_SHIPPED.test(path) && !/\.test\.tsx?$/.test(path));
const read = (path: string) => readFileSync(path, 'utf8');
const name = (path: string) => relative(ROOT, path);
const tree = (path: string) => ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

const LETTERS = /\p{L}{2,}/u;
// The programme's name is the same in every language.
const NAMES = new Set(['Meridian']);
const isWords = (text: string) => {
  const bare = text.replace(/&[a-z]+;/g, ' ').trim();
  return LETTERS.test(bare) && !NAMES.has(bare) && !english.has(bare);
};
// Attributes and properties whose value somebody reads or hears.
const READ_BY_PEOPLE = /^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label|text|hint|aside|heading|confirmLabel|description)$/;

/** Words in the code that a person would read. */
function hardCoded(path: string): string[] {
  const found: string[] = [];
  const file = tree(path);
  const note = (node: ts.Node, text: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${name(path)}:${line + 1} ${JSON.stringify(text.trim())}`);
  };
  const literal = (node: ts.Node | undefined): ts.StringLiteralLike | undefined => {
    if (!node) return undefined;
    if (ts.isStringLiteralLike(node)) return node;
    if (ts.isJsxExpression(node)) return literal(node.expression);
    return undefined;
  };
  walk(file, (node) => {
    if (ts.isJsxText(node) && isWords(node.text)) note(node, node.text);
    if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) {
      const text = literal(node.expression);
      if (text && isWords(text.text)) note(node, text.text);
    }
    if (ts.isJsxAttribute(node) && READ_BY_PEOPLE.test(node.name.getText(file))) {
      const text = literal(node.initializer);
      if (text && isWords(text.text)) note(node, text.text);
    }
  });
  return found;
}

const AREAS = files(join(LOCALES, 'en'), /\.ftl$/).map((path) => relative(join(LOCALES, 'en'), path));
// These areas are read by Rust alone.
const NOT_THE_WINDOWS = new Set(['ctl.ftl', 'native.ftl', 'shell.ftl', 'verify.ftl', 'demo.ftl', 'xtask.ftl']);

interface Message {
  id: string;
  area: string;
  comment: string;
  variables: Set<string>;
  text: string;
}

function messagesOf(locale: string): Map<string, Message> {
  const found = new Map<string, Message>();
  for (const path of files(join(LOCALES, locale), /\.ftl$/)) {
    const resource: Resource = parse(read(path), { withSpans: false });
    const area = relative(join(LOCALES, locale), path);
    // A comment on a group holds for its messages.
    let group = '';
    for (const entry of resource.body) {
      if (entry.type === 'GroupComment') group = entry.content;
      if (entry.type === 'Junk') throw new Error(`${locale}/${area} cannot be read: ${entry.content}`);
      if (entry.type !== 'Message') continue;
      const message: Message = { id: entry.id.name, area, comment: `${group}\n${entry.comment?.content ?? ''}`, variables: new Set(), text: '' };
      if (found.has(message.id)) throw new Error(`${locale}: ${message.id} is there twice`);
      if (entry.value) gather(entry.value, message);
      found.set(message.id, message);
    }
  }
  return found;
}

function gather(pattern: Pattern, message: Message): void {
  const expression = (part: Placeable['expression']): void => {
    if (part.type === 'VariableReference') message.variables.add(part.id.name);
    if (part.type === 'Placeable') expression(part.expression);
    if (part.type === 'FunctionReference') for (const argument of part.arguments.positional) if (argument.type !== 'Placeable') expression(argument);
    if (part.type === 'SelectExpression') {
      expression(part.selector);
      for (const variant of part.variants) gather(variant.value, message);
    }
  };
  for (const element of pattern.elements) {
    if (element.type === 'TextElement') message.text += element.value;
    else expression(element.expression);
  }
}

const english = messagesOf('en');

// What turns an id into words.
const SAYS = /(^|\.)(t|plain|say)$/;

/** Strings of the code that may be ids, and templates whose fixed parts are parts of ids. */
function mentions(): { exact: Set<string>; patterns: { any: Map<string, RegExp>; said: Map<string, RegExp> } } {
  const exact = new Set<string>();
  const patterns = { any: new Map<string, RegExp>(), said: new Map<string, RegExp>() };
  for (const path of [...shipped, ...files(SRC, /generated.*\.ts$/)]) {
    walk(tree(path), (node) => {
      if (ts.isStringLiteralLike(node)) exact.add(node.text);
      if (ts.isTemplateExpression(node)) {
        const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
        if (/^[a-z][a-z0-9]*-/.test(parts[0] ?? '')) {
          const source = parts.map((part) => part.replace(/[^a-zA-Z0-9-]/g, '\\$&')).join('[a-z0-9-]+');
          const pattern = new RegExp(`^${source}$`);
          patterns.any.set(source, pattern);
          if (ts.isCallExpression(node.parent) && SAYS.test(node.parent.expression.getText())) patterns.said.set(source, pattern);
        }
      }
    });
  }
  return { exact, patterns };
}

describe('words', () => {
  test('none are written into the code', () => {
    expect(shipped.flatMap(hardCoded)).toEqual([]);
  });

  const { exact, patterns } = mentions();

  test('every id that the code names is there in English', () => {
    const missing: string[] = [];
    for (const path of shipped) {
      walk(tree(path), (node) => {
        const called = ts.isCallExpression(node) && SAYS.test(node.expression.getText());
        const first = called ? node.arguments[0] : undefined;
        const attribute = ts.isJsxAttribute(node) && node.name.getText() === 'id' && /^(T|Localized)$/.test(node.parent.parent.tagName.getText());
        const value = attribute && node.initializer && ts.isStringLiteral(node.initializer) ? node.initializer : undefined;
        for (const text of [first, value]) {
          if (text && ts.isStringLiteralLike(text) && /^[a-z]+-/.test(text.text) && !english.has(text.text)) missing.push(`${name(path)} ${text.text}`);
        }
      });
    }
    // A template must be able to become at least one id.
    for (const [source, pattern] of patterns.said) if (![...english.keys()].some((id) => pattern.test(id))) missing.push(`\`${source}\``);
    expect(missing).toEqual([]);
  });

  test('every id in English is used', () => {
    const unused = [...english.values()]
      .filter(({ area }) => !NOT_THE_WINDOWS.has(area))
      .filter(({ id }) => !exact.has(id) && ![...patterns.any.values()].some((pattern) => pattern.test(id)))
      .map(({ id, area }) => `${area} ${id}`);
    expect(unused).toEqual([]);
  });

  test('every placeable is explained to who translates it', () => {
    const silent = [...english.values()]
      .flatMap(({ id, area, comment, variables }) => [...variables].filter((variable) => !comment.includes(`$${variable}`)).map((variable) => `${area} ${id} $${variable}`));
    expect(silent).toEqual([]);
  });

  test('ids are kebab-case', () => {
    expect([...english.keys()].filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  // That every language has the words of English, and that none was left in English, is asked by `cargo xtask tidy`.
  test('there are areas at all', () => {
    expect(AREAS).toContain('app.ftl');
  });
});

/** What a file imports. */
function imports(path: string): string[] {
  const found: string[] = [];
  walk(tree(path), (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) found.push(node.moduleSpecifier.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first)) found.push(first.text);
    }
  });
  return found;
}

/** The folder of src that an import leads to, or undefined for a package. */
function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (!specifier.startsWith('.')) return undefined;
  return relative(SRC, join(path, '..', specifier)).replaceAll('\\', '/');
}

describe('imports', () => {
  test('only backend knows Tauri', () => {
    const elsewhere = sources.filter((path) => !path.includes('/src/backend/') && imports(path).some((one) => one.startsWith('@tauri-apps/'))).map(name);
    expect(elsewhere).toEqual([]);
    const inside = sources.filter((path) => imports(path).some((one) => one.startsWith('@tauri-apps/'))).map(name);
    expect(inside).toEqual(['src/backend/tauri.ts']);
  });

  test('a feature never imports another feature', () => {
    const crossing = sources.flatMap((path) => {
      const own = /\/features\/([^/]+)\//.exec(path)?.[1];
      if (!own) return [];
      return imports(path)
        .filter((one) => /^features\/([^/]+)/.exec(targetOf(path, one) ?? '')?.[1] !== own && targetOf(path, one)?.startsWith('features/'))
        .map((one) => `${name(path)} ${one}`);
    });
    expect(crossing).toEqual([]);
  });

  // What lies lower never imports what lies higher. The kit's page shows the kit, and stands outside.
  const LAYERS = ['backend', 'l10n', 'kit', 'frame', 'parts', 'features'];
  test(`the layers are ${LAYERS.join(' < ')}`, () => {
    const layer = (place: string) => LAYERS.indexOf(place.split('/')[0] ?? '');
    const rising = sources.filter((path) => !NOT_SHIPPED.test(path)).flatMap((path) => {
      const own = layer(relative(SRC, path));
      if (own < 0) return [];
      return imports(path).filter((one) => layer(targetOf(path, one) ?? '') > own).map((one) => `${name(path)} ${one}`);
    });
    expect(rising).toEqual([]);
  });

  test('the shapes of the wire are all handed on', () => {
    const barrel = read(join(SRC, 'backend', 'wire.ts'));
    const missing = readdirSync(join(SRC, 'backend', 'generated')).map((file) => file.replace(/\.ts$/, '')).filter((file) => !barrel.includes(`'./generated/${file}'`));
    expect(missing).toEqual([]);
  });

  test.each(['package-lock.json', '../tests/peers/oidc/package-lock.json'])('the lock file %s names no registry', (lock) => {
    expect(read(join(ROOT, lock)).match(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/g)).toBeNull();
  });
});
