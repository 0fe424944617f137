// Printing the plan without the report around it.

/** Prints the plan that stands around a node; the rest of the report comes back afterwards. */
export function printOnly(node: Element): void {
  const widget = node.closest('.dn');
  if (widget instanceof HTMLElement) {
    widget.dataset.paper = 'plan';
    addEventListener('afterprint', () => delete widget.dataset.paper, { once: true });
  }
  print();
}
