/** All pictures are drawn here: the site loads nothing from anywhere. */
function svg(inside: string): string {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500" preserveAspectRatio="xMidYMid slice">${inside}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(text)}`;
}

function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (const letter of text) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return mixed >>> 0;
}

const wall = (hue: number, light: number) =>
  `<rect width="400" height="500" fill="hsl(${hue} 30% ${light}%)"/>`;
const glow = (x: number, y: number, size: number) =>
  `<circle cx="${x}" cy="${y}" r="${size}" fill="hsl(42 95% 74%)" opacity=".22"/><circle cx="${x}" cy="${y}" r="${size / 2}" fill="hsl(42 95% 74%)" opacity=".3"/>`;

/** A lamp on a table. */
const lamp = (hue: number, shift: number) =>
  `${wall(hue, 24)}<rect y="390" width="400" height="110" fill="hsl(${hue} 26% 15%)"/>${glow(170 + shift, 220, 190)}<path d="M${130 + shift} 150h80l38 90H${92 + shift}z" fill="hsl(42 95% 76%)"/><path d="M${166 + shift} 240h8v150h-8z" fill="hsl(${hue} 12% 66%)"/><rect x="${130 + shift}" y="384" width="80" height="10" rx="5" fill="hsl(${hue} 12% 66%)"/>`;

/** A pendant above a plant. */
const pendant = (hue: number, shift: number) =>
  `${wall(hue, 82)}<rect y="400" width="400" height="100" fill="hsl(${hue} 24% 68%)"/>${glow(170 + shift, 190, 150)}<path d="M${168 + shift} 0h4v130h-4z" fill="hsl(${hue} 20% 30%)"/><path d="M${100 + shift} 190a70 70 0 0 1 140 0z" fill="hsl(${hue + 30} 45% 38%)"/><path d="M${150 + shift} 340h40l-8 66h-24z" fill="hsl(18 45% 52%)"/><path d="M${170 + shift} 342c-50-30-50-80-10-100 0 40 14 60 10 100zm0 0c50-30 56-70 24-92-8 34-24 50-24 92z" fill="hsl(140 30% 36%)"/>`;

/** A window at night. */
const night = (hue: number, shift: number) =>
  `${wall(hue, 14)}<rect x="70" y="70" width="260" height="330" rx="8" fill="hsl(${hue + 200} 40% 22%)"/><circle cx="${150 + shift}" cy="150" r="30" fill="hsl(48 80% 86%)"/><path d="M70 330l70-70 60 50 60-80 70 90v80H70z" fill="hsl(${hue + 200} 36% 13%)"/><path d="M196 70h8v330h-8zM70 226h260v8H70z" fill="hsl(${hue} 22% 34%)"/>${glow(110 + shift, 420, 110)}`;

const scenes = [lamp, pendant, night];
const drawn = new Map<string, string>();

/** A picture of a room, in shapes and colours that depend on the name. */
export function picture(name: string): string {
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const seed = hash(name);
  const draw = scenes[seed % scenes.length] ?? lamp;
  const made = svg(draw((seed >>> 4) % 360, ((seed >>> 13) % 7) * 10));
  drawn.set(name, made);
  return made;
}
