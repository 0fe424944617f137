// A host page made with React, which renders our tag, changes it and counts clicks of its own.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [commune, setCommune] = useState('58194');
  const [clicks, setClicks] = useState(0);
  return createElement(
    'div',
    null,
    createElement(
      'button',
      { id: 'count', onClick: () => setClicks(clicks + 1) },
      `${clicks} clics`,
    ),
    createElement('button', { id: 'other', onClick: () => setCommune('26274') }, 'Rochefourchat'),
    createElement('diagnostic-numerique', { commune, sections: 'besoins' }),
  );
}

createRoot(document.querySelector('#root')).render(createElement(App));
