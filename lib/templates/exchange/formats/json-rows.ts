import { z } from 'zod';
import { mostRows } from '../limits';
import { findColumns } from '../sheet/find-columns';
import { readReplies } from '../sheet/read-replies';
import { isObject, type JsonFormat } from './json-format';

const Cell = z.union([z.string(), z.number(), z.boolean()]).transform(String).catch('');

/** A list of objects that a text can be found in by its name, as Raycast and others write them. */
export const jsonRows: JsonFormat = {
  name: 'rows',
  is: (value) => Array.isArray(value) && value.length > 0 && value.every(isObject),
  read(value, context) {
    const list = (value as readonly Readonly<Record<string, unknown>>[]).slice(0, mostRows + 1);
    const header = [...new Set(list.slice(0, 100).flatMap(Object.keys))].slice(0, 50);
    const rows = list.map((row, index) => ({
      number: index + 1,
      cells: header.map((key) => (Object.hasOwn(row, key) ? Cell.parse(row[key]) : '')),
    }));
    const { columns, isHeaded } = findColumns([{ number: 0, cells: header }, ...rows]);
    if (!isHeaded) return { problem: { code: 'unknown' } };
    return readReplies(columns, rows, context);
  },
};
