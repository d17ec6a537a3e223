import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, markup, outwardLink } from '../../../src/reports/html/markup.ts';

describe('markup', () => {
  it('escapes what stands in its holes, in text and in attributes', () => {
    const hostile = `"><script>alert('x')</script>&`;
    expect(markup`<a title="${hostile}">${hostile}</a>`.markup).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</a>',
    );
  });

  it('keeps finished HTML, joins lists, and leaves out null and false', () => {
    const items = ['a', '<b>'].map((item) => markup`<li>${item}</li>`);
    expect(markup`<ul>${items}${null}${false}${7}</ul>`.markup).toBe('<ul><li>a</li><li>&lt;b&gt;</li>7</ul>');
  });

  it('shows control characters and keeps lines and tabs', () => {
    const text = escapeText('a\x1b[31mb\u202Ec\x85\uD800\td\r\ne');
    expect(text).toContain('\t');
    expect(text).toContain('\r\n');
    expect(text).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]|[\ud800-\udfff]/u);
    expect(text).toMatch(/^a.+\[31mb.+c.+/);
  });

  it('lets no text open a tag or end an attribute', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']/.test(escapeText(text))));
  });

  it('links to http and https only', () => {
    expect(outwardLink('https://example.org/a?b=1&c', 'there').markup).toContain(
      'href="https://example.org/a?b=1&amp;c"',
    );
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://a',
      'file:///etc/passwd',
      '//a.b',
      'drafts/a.md',
    ]) {
      expect(outwardLink(address, address).markup).not.toContain('<a');
    }
  });
});
