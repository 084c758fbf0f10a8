import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import sirv from 'sirv';
import type { Handle } from './server.ts';

const initializer = `window.onload = () => { window.ui = SwaggerUIBundle({ url: '/v1/openapi.json', dom_id: '#swagger-ui',
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset], layout: 'StandaloneLayout' }); };`;

/** `/docs`: the API's description for people, by Swagger UI. */
export const apiDocs = (): Handle => {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const files = sirv(folder, { etag: true });
  return (request, response) => {
    const path = (request.url ?? '').slice('/docs'.length);
    if (path === '') return void response.writeHead(302, { location: '/docs/' }).end();
    if (path === '/swagger-initializer.js')
      return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(initializer);
    request.url = path;
    files(request, response, () => {
      response.writeHead(404).end();
    });
  };
};
