import { readFileSync } from 'node:fs'
import { Function as EdgeFunction, FunctionCode, FunctionRuntime } from 'aws-cdk-lib/aws-cloudfront'
import { Construct } from 'constructs'
import { pathOf } from './path-of.ts'

/** Addresses at which the page has files; `*` stands for the rest of one. */
const files = ['/', '/index.html', '/assets/*', '/first.js', '/404.html', '/404.css', '/scalar.js']

/**
 * Answers addresses that the page has no file at with a page for people. An error response of the distribution would
 * take the place of the API's own answers too.
 */
export class NotFound extends Construct {
  readonly function: EdgeFunction

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.function = new EdgeFunction(this, 'Function', {
      comment: 'A page for people who are lost',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(notFoundCode(readFileSync(pathOf('packages/web/public/404.html'), 'utf8'))),
    })
  }
}

/** Code of the function at the edge: what it is given is handed on where there is a file. */
export const notFoundCode = (page: string): string => `
var files = ${JSON.stringify(files)};
function handler(event) {
  var uri = event.request.uri;
  var known = files.some(function (file) {
    return file.endsWith('*') ? uri.startsWith(file.slice(0, -1)) : uri === file;
  });
  if (known) return event.request;
  return {
    statusCode: 404,
    statusDescription: 'Not Found',
    headers: { 'content-type': { value: 'text/html; charset=utf-8' } },
    body: ${JSON.stringify(page)}
  };
}
`
