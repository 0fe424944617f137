// Somebody else's tag of the same name.
customElements.define(
  'diagnostic-numerique',
  class extends HTMLElement {
    connectedCallback() {
      this.dataset.theirs = 'yes';
    }
  },
);
