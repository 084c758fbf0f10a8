/**
 * Every path without a file extension is a page of the console and answered by its only document. A function rather than
 * an error page, so that a missing file stays a 404 and the API's own 404s are untouched. Runs in CloudFront
 * (cloudfront-js 2.0).
 */
export const spaRouting = `function handler(event) {
  var request = event.request;
  if (!/\\.[A-Za-z0-9]+$/.test(request.uri)) request.uri = '/index.html';
  return request;
}`;
