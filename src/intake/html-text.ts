/** The least of a DOM that reading text from it needs: the parser's own types stay out of our interfaces. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const TEXT = 3;
const SKIPPED =
  /^(?:script|style|noscript|template|iframe|object|svg|math|canvas|audio|video|button|form|input|select|textarea|nav|head|title)$/i;
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hgroup|hr|html|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/i;

/** The words of a DOM tree as lines: every block and line break starts a new one. Nothing of it is run or fetched. */
export function linesOfDom(root: DomNode): string[] {
  const lines: string[] = [''];
  const add = (words: string): void => {
    lines[lines.length - 1] += words;
  };
  const visit = (node: DomNode): void => {
    if (node.nodeType === TEXT) add((node.textContent ?? '').replace(/\s+/g, ' '));
    if (node.nodeType === TEXT || SKIPPED.test(node.nodeName)) return;
    const isBlock = BLOCK.test(node.nodeName);
    if (isBlock || /^br$/i.test(node.nodeName)) lines.push('');
    for (const child of node.childNodes) visit(child);
    if (isBlock) lines.push('');
  };
  visit(root);
  return lines.map((line) => line.replace(/ {2,}/g, ' ').trim()).filter((line) => line !== '');
}
