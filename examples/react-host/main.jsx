// A page made with React: the tag is rendered as any other, and its events are heard as any other.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const COMMUNES = { Nevers: '58194', 'Royère-de-Vassivière': '23165' };

function App() {
  const [commune, setCommune] = useState(COMMUNES.Nevers);
  const [total, setTotal] = useState('');
  const shown = ({ detail }) => setTotal(detail.diagnosis.estimate.rounded.concerned.point);
  return (
    <>
      {Object.entries(COMMUNES).map(([nom, code]) => (
        <button key={code} type="button" onClick={() => setCommune(code)}>
          {nom}
        </button>
      ))}
      <p>Habitants à aider, selon le diagnostic affiché : {total}</p>
      <diagnostic-numerique commune={commune} ondiagnosis-ready={shown} />
    </>
  );
}

createRoot(document.querySelector('#root')).render(<App />);
