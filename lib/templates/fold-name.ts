/**
 * The name of a variable or field as it is compared: without case, accents, spaces and signs, so
 * that `Prénom`, `prenom` and `PRÉNOM` are one, and so are `first_name` and `First name`.
 */
export function foldName(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '') || plain.trim();
}
