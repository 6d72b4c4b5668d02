/** Looks for wording in source files: text in markup, and strings that read like words for people. */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from './command.ts';

/** A piece of wording, and where it stands. */
export interface Wording {
  at: string;
  text: string;
}

/** Attributes whose values readers see or hear. */
const SPOKEN = new Set(['title', 'aria-label', 'placeholder', 'alt', 'label', 'heading', 'content', 'summary']);

/** Every string of a file that is no key, type or import, with the fixed parts of templates one by one. */
export function literalsOf(file: string): Wording[] {
  return found(file, node => (isKey(node) ? null : literal(node)));
}

/** Where a page's source has wording of its own. */
export function wordingOf(file: string): Wording[] {
  return found(file, wordsOf);
}

function found(file: string, look: (node: ts.Node) => string | null): Wording[] {
  const source = fs.readFileSync(path.join(ROOT, file), 'utf8');
  const kind = /\.tsx\b/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const list: Wording[] = [];
  const visit = (node: ts.Node): void => {
    if (isSilent(node)) return;
    const text = look(node);
    const line = () => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (text !== null) list.push({ at: `${file}:${line()}`, text });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return list;
}

/** What no reader of the site meets: imports, types, faults of the program. */
function isSilent(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node) || ts.isThrowStatement(node)
  );
}

function literal(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? node.text : null;
}

function isKey(node: ts.Node): boolean {
  return node.parent && ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) ? node.text.trim() : null;
  const text = literal(node);
  if (text === null || isKey(node)) return null;
  const attribute = attributeOf(node);
  if (attribute !== null) return isSpoken(attribute) && /\p{L}/u.test(text) ? text : null;
  const words = text.replace(/<[^>]*(?:>|$)/gu, '');
  return (ts.isStringLiteralLike(node) ? reads(words) : joins(words)) ? text : null;
}

/** The attribute in whose value a string stands. */
function attributeOf(node: ts.Node): ts.JsxAttribute | null {
  let at: ts.Node = node;
  while (at.parent && !ts.isStatement(at) && !ts.isJsxAttribute(at) && !ts.isJsxElement(at)) at = at.parent;
  return ts.isJsxAttribute(at) ? at : null;
}

/** Whether an attribute's value is for people; some of `content` is for browsers. */
function isSpoken(attribute: ts.JsxAttribute): boolean {
  const isBrowsers = /name="(?:viewport|color-scheme)"/.test(attribute.parent.getText());
  return SPOKEN.has(attribute.name.getText()) && !isBrowsers;
}

/** Two words in a row, or a single word with a capital. */
function reads(text: string): boolean {
  return /\p{L}{2,},? \p{L}+/u.test(text) || /^\p{Lu}\p{Ll}{2,}$/u.test(text);
}

/** A word beside a value of a template. */
function joins(text: string): boolean {
  return /(?:^|[\s(])\p{L}{2,}(?:[\s),]|: |\. |$)/u.test(text);
}
