import type { VariableName } from '@/lib/templates/names';
import { foldedName } from './folded-name';

/** Whoever is answered, as the tools call them. */
const owners = new Set([
  'to',
  'contact',
  'recipient',
  'customer',
  'client',
  'visitor',
  'user',
  'requester',
  'ticket requester',
]);

/** What the tools know of them. */
const properties: Readonly<Record<string, VariableName>> = {
  'first name': 'firstName',
  firstname: 'firstName',
  prenom: 'firstName',
  name: 'name',
  'full name': 'name',
  fullname: 'name',
  nom: 'name',
  handle: 'handle',
  username: 'handle',
  twitter: 'handle',
  pseudo: 'handle',
};

/** What is called so without saying whose it is. */
const alone: Readonly<Record<string, VariableName>> = {
  ...properties,
  brand: 'brand',
  marque: 'brand',
  clipboard: 'clipboard',
  'presse papiers': 'clipboard',
  cursor: 'cursor',
  curseur: 'cursor',
  time: 'time',
  heure: 'time',
};

/**
 * Our variable for one of another tool: `to.first_name`, `contact.name`, `ticket.requester.name`,
 * `first_name`. Undefined when there is none: what is known of the sender has no counterpart.
 */
export function variableFor(path: string): VariableName | undefined {
  if (!/^[\p{L}\p{N}_.[\] -]{1,80}$/u.test(path)) return undefined;
  // In `to.0.name` the number says which of them: of those answered there is one.
  const parts = path.split('.').filter((part) => !/^\[?\d+\]?$/.test(part));
  const property = foldedName(parts.at(-1) ?? '');
  if (parts.length === 1) return Object.hasOwn(alone, property) ? alone[property] : undefined;
  const owner = parts.slice(0, -1).map(foldedName).join(' ');
  if (!owners.has(owner) || !Object.hasOwn(properties, property)) return undefined;
  return properties[property];
}
