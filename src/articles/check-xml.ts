import { SaxesParser } from 'saxes';
import { AuditError } from '../errors.ts';

/**
 * Makes sure that a file is well-formed XML without a document type declaration, so that no entity is ever expanded and none fetched.
 *
 * @throws AuditError `malformed` with line and column, `unsupported` for a document type declaration.
 */
export function checkXml(source: string, path: string): void {
  const parser = new SaxesParser();
  const place = (): string => `${parser.line}:${parser.columnIndex + 1}`;
  parser.on('doctype', () => {
    const message = `${path} holds a document type declaration before ${place()}, which is refused: it could name files and entities to be fetched. Remove it.`;
    throw new AuditError('unsupported', message, path);
  });
  parser.on('error', ({ message }) => {
    const reason = message.replace(/^(?:\d+:\d+: )/, '').replace(/\.$/, '');
    throw new AuditError('malformed', `${path} is not well-formed XML at ${place()}: ${reason}.`, path);
  });
  parser.write(source).close();
}
