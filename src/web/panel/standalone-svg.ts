/** What a picture takes from the page's style, and must carry along when it leaves the page. */
const CARRIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'display',
];
const MARGIN = 16;
const LINE = 20;

/** A picture of the page as a file of its own: resolved colours, a ground, a title, and the address that reopens it. Sizes in pixels. */
export function standaloneSvg(picture: SVGSVGElement, title: string): { text: string; width: number; height: number } {
  const { width, height } = picture.getBoundingClientRect();
  const copy = picture.cloneNode(true) as SVGSVGElement;
  carryStyle(picture, copy);
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(MARGIN + LINE));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const style = getComputedStyle(document.body);
  const whole = { width: width + 2 * MARGIN, height: height + 2 * MARGIN + 2 * LINE };
  const frame = element('svg', { ...whole, xmlns: 'http://www.w3.org/2000/svg' });
  const words = { fill: style.color, 'font-family': 'sans-serif', x: MARGIN };
  frame.append(
    element('rect', { ...whole, fill: style.backgroundColor }),
    element('text', { ...words, y: MARGIN + 8, 'font-size': 15, 'font-weight': 600 }, title),
    copy,
    element('text', { ...words, y: whole.height - MARGIN + 4, 'font-size': 9 }, `Entente, ${location.href}`),
  );
  return { text: new XMLSerializer().serializeToString(frame), ...whole };
}

function carryStyle(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  to.removeAttribute('class');
  to.removeAttribute('style');
  for (const name of CARRIED) to.setAttribute(name, style.getPropertyValue(name));
  [...from.children].forEach((child, index) => {
    carryStyle(child, to.children[index]!);
  });
}

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}
