import { cleanLine, cleanText } from './clean-line';
import { deepestInclude } from './deepest-include';
import { fieldsOf } from './fields-of';
import { foldName } from './fold-name';
import { dateWords, timeWords } from './moment-words';
import type {
  Field,
  FieldNode,
  Node,
  Parsed,
  Problem,
  RenderContext,
  Rendered,
  VariableNode,
} from './types';
import { createWriter, type Writer } from './writer';

/** More than this does not come from a reply but from an attempt to stop the page. */
const mostNodes = 100_000;

interface State {
  context: RenderContext;
  writer: Writer;
  fields: ReadonlyMap<string, Field>;
  answers: ReadonlyMap<string, string>;
  missing: Set<string>;
  problems: Map<string, Pick<Problem, 'code' | 'name'>>;
  /** The shortcuts of the replies that are being included. */
  path: string[];
  nodesLeft: number;
}

/**
 * Writes a reply. What is put in for variables and fields is never read as syntax. Same context and
 * same choices, same text. Never throws, unless a function of the context does.
 */
export function render(parsed: Parsed, context: RenderContext): Rendered {
  const fields = fieldsOf(parsed.nodes, context.include);
  const state: State = {
    context,
    writer: createWriter(),
    fields: new Map(fields.map((field) => [foldName(field.name), field])),
    answers: new Map([...context.answers].map(([name, answer]) => [foldName(name), answer])),
    missing: new Set(),
    problems: new Map(),
    path: [],
    nodesLeft: mostNodes,
  };
  writeAll(state, parsed.nodes);
  if (state.writer.isFull || state.nodesLeft < 0) tell(state, { code: 'tooLong' });
  const { missing, problems, writer } = state;
  return { ...writer.finish(), missing: [...missing], problems: [...problems.values()] };
}

function writeAll(state: State, nodes: readonly Node[]): void {
  for (const node of nodes) {
    if (state.writer.isFull || --state.nodesLeft < 0) return;
    write(state, node);
  }
}

function write(state: State, node: Node): void {
  const { writer } = state;
  if (node.kind === 'text') writer.write(node.text, 'text');
  else if (node.kind === 'variable') writeVariable(state, node);
  else if (node.kind === 'field') writeValue(state, node, answerTo(state, node.field));
  else if (node.kind === 'alternatives') writeBranch(state, node.of[chosen(state, node.of.length)]);
  else if (node.kind === 'condition')
    writeBranch(state, isFilled(state, node.of) ? node.whenFilled : node.whenEmpty);
  else if (node.kind === 'include') writeIncluded(state, node);
  else writeMissing(state, node.raw, node.written);
}

function writeVariable(state: State, node: VariableNode): void {
  if (node.name === 'cursor') state.writer.placeCaret();
  else writeValue(state, node, valueOf(state, node));
}

/** A value that is empty may be so; one that is absent has to be filled. */
function writeValue(state: State, node: VariableNode | FieldNode, value: string | undefined): void {
  const { writer } = state;
  if (value === undefined)
    writeMissing(state, node.raw, node.kind === 'field' ? node.field.name : node.written);
  else if (value === '') writer.vanish();
  // Some write `@{{pseudo}}`, though the `@` is in the value.
  else
    writer.write(
      value.startsWith('@') && writer.tail.endsWith('@') ? value.slice(1) : value,
      node.kind,
    );
}

function writeMissing(state: State, raw: string, written: string): void {
  state.writer.write(raw, 'missing');
  if (written !== '') state.missing.add(written);
}

function writeBranch(state: State, nodes: readonly Node[] = []): void {
  if (nodes.length === 0) state.writer.vanish();
  else writeAll(state, nodes);
}

function writeIncluded(state: State, node: Extract<Node, { kind: 'include' }>): void {
  const { shortcut: name, raw } = node;
  const { context, path } = state;
  const code = path.includes(name)
    ? 'includeCycle'
    : path.length >= deepestInclude
      ? 'includeTooDeep'
      : 'unknownInclude';
  const included = code === 'unknownInclude' ? context.include?.(name) : undefined;
  if (!included) {
    tell(state, { code, name });
    writeMissing(state, raw, name);
    return;
  }
  path.push(name);
  writeBranch(state, included.nodes);
  path.pop();
}

function valueOf({ context }: State, { name, shift, fallback }: VariableNode): string | undefined {
  if (name === 'date') return dateWords(context, shift);
  if (name === 'time') return timeWords(context, shift);
  if (name === 'cursor') return undefined;
  const value = context.values[name] ?? '';
  return (name === 'clipboard' ? cleanText(value) : cleanLine(value)) || fallback;
}

function answerTo({ answers, fields }: State, { name }: Field): string | undefined {
  const key = foldName(name);
  return cleanText(answers.get(key) ?? '') || fields.get(key)?.fallback;
}

function isFilled(state: State, node: VariableNode | FieldNode): boolean {
  return Boolean(node.kind === 'field' ? answerTo(state, node.field) : valueOf(state, node));
}

function chosen({ context }: State, count: number): number {
  const index = context.choose(count);
  return Number.isInteger(index) && index >= 0 && index < count ? index : 0;
}

function tell({ problems }: State, problem: Pick<Problem, 'code' | 'name'>): void {
  problems.set(`${problem.code} ${problem.name ?? ''}`, problem);
}
