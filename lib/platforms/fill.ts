/**
 * Fills `{name}` in a template; `undefined` when one of the values is not known, because half an
 * address leads elsewhere.
 */
export function fill(
  template: string | undefined,
  values: Readonly<Record<string, string | undefined>>,
): string | undefined {
  let isWhole = template !== undefined;
  const filled = template?.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    isWhole &&= value !== undefined;
    return value ?? '';
  });
  return isWhole ? filled : undefined;
}
