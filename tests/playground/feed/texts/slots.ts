import type { Random } from '../random';

/** What a `{slot}` in a sentence may become. French and English share the names of the products. */
const slots: Record<string, readonly string[]> = {
  lampe: [
    'la lampe Alba',
    'la suspension Orée',
    'l’applique Brume',
    'le lampadaire Sillage',
    'la baladeuse Luciole',
  ],
  lamp: [
    'the Alba lamp',
    'the Orée pendant',
    'the Brume wall light',
    'the Sillage floor lamp',
    'the Luciole lantern',
  ],
  ville: ['Lyon', 'Nantes', 'Lille', 'Bordeaux', 'Strasbourg', 'Montpellier'],
  city: ['London', 'Dublin', 'Lyon', 'Leeds', 'Porto', 'Stockholm'],
  jour: ['lundi', 'mardi', 'jeudi', 'vendredi', 'samedi'],
  weekday: ['Monday', 'Tuesday', 'Thursday', 'Friday', 'Saturday'],
  nombre: ['3', '4', '6', '9', '12', '18'],
  matiere: [
    'en laiton brossé',
    'en verre soufflé',
    'en chêne clair',
    'en lin lavé',
    'en céramique émaillée',
  ],
  material: ['brushed brass', 'blown glass', 'pale oak', 'washed linen', 'glazed ceramic'],
  joie: ['✨', '💡', '😍', '🙌', '❤️', '🧡', '👏', ''],
  grogne: ['😤', '🙄', '😕', '😡', '', ''],
  commande: ['LM-48213', 'LM-50977', 'LM-51120', 'LM-49006', 'LM-52644'],
};

/** A sentence with every `{slot}` filled; an unknown slot is an error in the texts. */
export function fillSlots(sentence: string, random: Random): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const choices = slots[name];
    if (!choices) throw new Error(`The made-up texts name a slot that is not there: {${name}}.`);
    return random.pick(choices);
  });
}
