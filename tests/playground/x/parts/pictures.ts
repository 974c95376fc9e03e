/** All pictures are drawn here: the site loads nothing from anywhere. */
function svg(width: number, height: number, inside: string): string {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${inside}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}

function hueOf(name: string): number {
  let hue = 0;
  for (const letter of name) hue = (hue * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return hue;
}

const drawn = new Map<string, string>();

function once(key: string, draw: () => string): string {
  const known = drawn.get(key) ?? draw();
  drawn.set(key, known);
  return known;
}

/** A round initial on the colour of the handle; the brand has its lamp. */
export function avatar(handle: string, name: string): string {
  return once(`avatar ${handle}`, () => {
    const hue = hueOf(handle);
    if (handle === 'maison_lumen') {
      return svg(
        40,
        40,
        '<rect width="40" height="40" fill="#1d2433"/><path d="M14 10h12l5 13H9z" fill="#ffc861"/><path d="M19 23h2v9h5v2H14v-2h5z" fill="#e8dcc3"/>',
      );
    }
    const initial = Array.from(name.replaceAll(/[^\p{L}]/gu, ''))[0] ?? '?';
    return svg(
      40,
      40,
      `<rect width="40" height="40" fill="hsl(${hue} 45% 45%)"/><text x="20" y="27" font-family="sans-serif" font-size="19" fill="#fff" text-anchor="middle">${initial}</text>`,
    );
  });
}

/** A room with a lamp, in colours that depend on the post. */
export function scene(seed: string): string {
  return once(`scene ${seed}`, () => {
    const hue = hueOf(seed);
    const x = 120 + (hue % 5) * 80;
    return svg(
      600,
      340,
      `<rect width="600" height="340" fill="hsl(${hue} 28% 22%)"/><rect y="262" width="600" height="78" fill="hsl(${hue} 25% 15%)"/><circle cx="${x}" cy="150" r="150" fill="hsl(42 90% 70%)" opacity=".18"/><circle cx="${x}" cy="150" r="90" fill="hsl(42 95% 72%)" opacity=".25"/><path d="M${x - 34} 120h68l28 62H${x - 62}z" fill="hsl(42 95% 76%)"/><path d="M${x - 4} 182h8v92h-8z" fill="hsl(${hue} 15% 62%)"/><rect x="${x - 36}" y="270" width="72" height="8" rx="4" fill="hsl(${hue} 15% 62%)"/>`,
    );
  });
}

/** An emoji as a picture, as the site shows all of them. */
export function emojiPicture(emoji: string): string {
  return once(`emoji ${emoji}`, () =>
    svg(20, 20, `<text x="10" y="16" font-size="16" text-anchor="middle">${emoji}</text>`),
  );
}
