import { longestBody } from '@/lib/model/limits';

/** The largest file, in bytes, that is read at all: 20,000 replies of usual length are smaller. */
export const largestFile = 5_000_000;

/** The same of YAML, which takes far longer to read: some 2,000 replies of usual length. */
export const largestYaml = 300_000;

/** Most replies (or rows of a sheet) in one file. */
export const mostRows = 20_000;

/** A wording that is longer than this many code units is not looked at: far more than can come in. */
export const longestForeign = 10 * longestBody;

/** Folders within folders, and values within values, beyond which no tool writes. */
export const deepest = 20;
