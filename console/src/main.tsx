import '@cloudscape-design/global-styles/index.css';
import './console.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadConfiguration } from './configuration.ts';
import { LanguageProvider } from './messages/language.tsx';
import { NotReachable } from './components/not-reachable.tsx';

const place = document.getElementById('console');
if (place === null) throw new Error('index.html has no place for the console');
const root = createRoot(place);

loadConfiguration().then(
  (configuration) => root.render(<App configuration={configuration} />),
  () =>
    root.render(
      <LanguageProvider>
        <NotReachable />
      </LanguageProvider>,
    ),
);
