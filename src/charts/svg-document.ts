/**
 * As much of a DOM as Plot and d3-selection use to draw a still chart: elements with attributes and children. A whole
 * one (jsdom) takes twice the time and more of memory, and there are thousands of charts; a test holds that Plot draws
 * the same in both.
 */

const svgNamespace = "http://www.w3.org/2000/svg";

export class SvgText {
  readonly data: string;
  constructor(data: string) {
    this.data = data;
  }
}

export type SvgNode = SvgElement | SvgText;

export class SvgElement {
  readonly namespaceURI = svgNamespace;
  readonly tagName: string;
  readonly ownerDocument: SvgDocument;
  readonly childNodes: SvgNode[] = [];
  readonly attributes = new Map<string, string>();
  parentNode: SvgElement | null = null;

  constructor(tagName: string, ownerDocument: SvgDocument) {
    this.tagName = tagName;
    this.ownerDocument = ownerDocument;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }
  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  appendChild<Child extends SvgNode>(child: Child): Child {
    return this.insertBefore(child, null);
  }
  insertBefore<Child extends SvgNode>(child: Child, next: SvgNode | null): Child {
    const index = next === null ? -1 : this.childNodes.indexOf(next);
    this.childNodes.splice(index < 0 ? this.childNodes.length : index, 0, child);
    if (child instanceof SvgElement) child.parentNode = this;
    return child;
  }
  append(...children: (SvgNode | string)[]): void {
    for (const child of children) this.appendChild(typeof child === "string" ? new SvgText(child) : child);
  }
  /** Asked of new elements only, which hold nothing. */
  querySelectorAll(): SvgElement[] {
    return [];
  }
  get firstChild(): SvgNode | null {
    return this.childNodes[0] ?? null;
  }
  get textContent(): string {
    return this.childNodes.map((child) => (child instanceof SvgText ? child.data : child.textContent)).join("");
  }
  set textContent(text: string) {
    this.childNodes.splice(0, this.childNodes.length, new SvgText(text));
  }
}

export class SvgDocument {
  readonly documentElement: SvgElement = new SvgElement("svg", this);
  createElementNS(_namespace: string, name: string): SvgElement {
    return new SvgElement(name, this);
  }
  createTextNode(text: string): SvgText {
    return new SvgText(text);
  }
}
