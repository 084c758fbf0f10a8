import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Static files that any host can serve: everything that differs is read from `/console-config.json` at run time. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Fonts and icons stay files, so that the content security policy needs no `data:`.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
});
