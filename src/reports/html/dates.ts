const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function point(edtf: string): string {
  const match = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf);
  if (match === null) return edtf;
  const [, year = '', month, day] = match;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (month !== undefined && name === undefined) return edtf;
  const parts = [day === undefined ? '' : String(Number(day)), name ?? '', year === 'XXXX' ? '' : year];
  return parts.filter((part) => part !== '').join(' ') || edtf;
}

/** An EDTF day, month, year or interval in words a reader knows: `2022-09-21` is "21 Sep 2022", `XXXX-09` is "Sep"; anything else as it is. */
export const dateWords = (edtf: string): string => edtf.split('/').map(point).join(' – ');
