import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const embeddedFont = /url\((["']?)data:font\/woff2;base64,([A-Za-z0-9+/=]+)\1\)/g;

/**
 * Cloudscape's styles carry their fonts in themselves. As files a browser fetches only the weights and letters that a page
 * shows, keeps them, and the content security policy needs no `data:`.
 */
const fontsAsFiles = (): Plugin => ({
  name: 'fonts-as-files',
  apply: 'build',
  enforce: 'pre',
  transform(css, id) {
    if (!id.endsWith('.css')) return;
    return css.replaceAll(embeddedFont, (_match, _quote, base64: string) => {
      const file = this.emitFile({
        type: 'asset',
        name: 'font.woff2',
        source: Buffer.from(base64, 'base64'),
      });
      return `url(__VITE_ASSET__${file}__)`;
    });
  },
});

/** Static files that any host can serve: everything that differs is read from `/console-config.json` at run time. */
export default defineConfig({
  plugins: [react(), fontsAsFiles()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
});
