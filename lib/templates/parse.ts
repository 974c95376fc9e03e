import { type Group, type Pairs, pairBraces } from './pair-braces';
import { type Piece, piecesOf } from './pieces';
import type { Node, Parsed, Problem, ProblemCode } from './types';

/** Nobody can follow what is nested deeper. */
const deepest = 20;

/** More are of no use to whoever edits the body. */
const mostProblems = 100;

interface Source extends Pairs {
  body: string;
  pieces: readonly Piece[];
  problems: Problem[];
  isTooDeep: boolean;
}

interface Run {
  start: number;
  end: number;
}

/**
 * Reads the wording of a saved reply. The syntax is that of `Node`; `\{`, `\}`, `\|` and `\\` are
 * the signs themselves. Never throws; whatever cannot be understood is a problem, and stays in the
 * text as it was written. Takes time proportional to the length of the body.
 */
export function parse(body: string): Parsed {
  const pieces = piecesOf(body);
  const source: Source = { body, pieces, problems: [], isTooDeep: false, ...pairBraces(pieces) };
  const nodes = build(source, { start: 0, end: pieces.length }, 0);
  const problems = source.problems.sort((a, b) => a.at.start - b.at.start);
  return { nodes, problems: problems.slice(0, mostProblems) };
}

/** The nodes of a run of pieces. */
function build(source: Source, { start, end }: Run, depth: number): Node[] {
  const nodes: Node[] = [];
  for (let index = start; index < end; index++) {
    const group = source.groups.get(index);
    const built = group && buildGroup(source, index, group, depth);
    if (built) nodes.push(built);
    else addNode(nodes, buildPiece(source, index));
    if (group && built) index = group.end;
    else if (source.wrong.get(index) === 'singleBraces') index += 2;
  }
  return nodes;
}

/** Absent when the group cannot be built: its pieces then stand for themselves. */
function buildGroup(source: Source, open: number, group: Group, depth: number): Node | undefined {
  const piece = source.pieces[open];
  const of = piece?.kind === 'tag' && piece.tag.role === 'if' ? piece.tag.of : undefined;
  if (piece?.kind === 'tag' && !of) return undefined;
  if (depth === deepest) {
    source.wrong.set(open, source.isTooDeep ? undefined : 'tooDeep');
    source.isTooDeep = true;
    return undefined;
  }
  const edges = [open, ...group.separators, group.end];
  const branches = edges
    .slice(1)
    .map((end, branch) => build(source, { start: (edges[branch] ?? open) + 1, end }, depth + 1));
  if (!of) return { kind: 'alternatives', of: branches };
  const [whenFilled = [], whenEmpty = []] = branches;
  return { kind: 'condition', of, whenFilled, whenEmpty };
}

function buildPiece(source: Source, index: number): Node {
  const piece = source.pieces[index];
  if (!piece) return { kind: 'text', text: '' };
  if (source.wrong.has(index)) return buildWrong(source, index, source.wrong.get(index));
  if (piece.kind === 'text') return { kind: 'text', text: piece.text };
  const raw = source.body.slice(piece.start, piece.end);
  if (piece.kind !== 'tag') return { kind: 'text', text: raw };
  const { tag } = piece;
  const { start, end } = piece;
  if ('fault' in tag && tag.fault) source.problems.push({ ...tag.fault, at: { start, end } });
  return tag.role === 'leaf' ? tag.node : { kind: 'broken', raw, written: raw };
}

/** What belongs to a fault that an earlier piece carries has no code, and nothing to say itself. */
function buildWrong({ body, pieces, problems }: Source, index: number, code?: ProblemCode): Node {
  const first = pieces[index];
  const last = code === 'singleBraces' ? pieces[index + 2] : first;
  const at = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const raw = body.slice(at.start, at.end);
  if (code === undefined) return { kind: 'broken', raw, written: '' };
  if (code === 'unclosedTag') at.end++;
  const name = nameIn(raw, code);
  problems.push({ code, at, name, ...(code === 'singleBraces' && { suggestion: `{${raw}}` }) });
  return { kind: 'broken', raw, written: name };
}

function nameIn(raw: string, code: ProblemCode): string {
  if (code === 'unclosedTag' || code === 'unopenedTag') return raw + raw;
  return code === 'singleBraces' ? raw.slice(1, -1).trim() : raw;
}

function addNode(nodes: Node[], added: Node): void {
  const last = nodes.at(-1);
  if (added.kind !== 'text') nodes.push(added);
  else if (last?.kind === 'text')
    nodes[nodes.length - 1] = { kind: 'text', text: last.text + added.text };
  else if (added.text !== '') nodes.push(added);
}
