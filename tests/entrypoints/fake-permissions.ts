import { fakeBrowser } from 'wxt/testing';

/** The permissions of a browser (the fake one has none) that at first grants everything. */
export function fakePermissions() {
  const withdrawn = new Set<string>();
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  };
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => !withdrawn.has(origin)),
    request: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) withdrawn.delete(origin);
      tell();
      return true;
    },
    onAdded: event,
    onRemoved: event,
  });
  return {
    /** What a person does in the browser's own controls. */
    withdraw(origin: string) {
      withdrawn.add(origin);
      tell();
    },
  };
}
