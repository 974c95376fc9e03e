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

const lamp =
  '<rect width="48" height="48" fill="#1d2433"/><path d="M17 12h14l6 16H11z" fill="#ffc861"/><path d="M23 28h2v10h6v2H17v-2h6z" fill="#e8dcc3"/>';

/** An initial on a colour of its own; the brand has its lamp. */
export function avatar(path: string, name: string): string {
  if (path === 'company/maison-lumen') return svg(48, 48, lamp);
  const initial = Array.from(name.replaceAll(/[^\p{L}]/gu, ''))[0] ?? '?';
  return svg(
    48,
    48,
    `<rect width="48" height="48" fill="hsl(${hueOf(path)} 32% 52%)"/><text x="24" y="32" font-family="sans-serif" font-size="22" fill="#fff" text-anchor="middle">${initial}</text>`,
  );
}

/** A shop window at dusk, in colours that depend on the post. */
export function scene(seed: string): string {
  const hue = hueOf(seed);
  const x = 150 + (hue % 6) * 60;
  return svg(
    600,
    340,
    `<rect width="600" height="340" fill="hsl(${hue} 30% 78%)"/><rect y="250" width="600" height="90" fill="hsl(${hue} 22% 60%)"/><rect x="60" y="60" width="480" height="200" rx="6" fill="hsl(${hue} 30% 30%)"/><circle cx="${x}" cy="150" r="80" fill="hsl(42 90% 75%)" opacity=".45"/><path d="M${x - 26} 125h52l22 50H${x - 48}z" fill="hsl(42 95% 80%)"/><path d="M${x - 3} 175h6v80h-6z" fill="#e8dcc3"/>`,
  );
}
