// A host page made with a Preact of its own, which renders our tag, changes it and counts clicks.
import { h, render } from 'preact';
import { useState } from 'preact/hooks';

function App() {
  const [commune, setCommune] = useState('58194');
  const [clicks, setClicks] = useState(0);
  return h(
    'div',
    null,
    h('button', { id: 'count', onClick: () => setClicks(clicks + 1) }, `${clicks} clics`),
    h('button', { id: 'other', onClick: () => setCommune('26274') }, 'Rochefourchat'),
    h('diagnostic-numerique', { commune, sections: 'besoins' }),
  );
}

render(h(App), document.querySelector('#root'));
