const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An EDTF date as people are shown it: as it stands, but "3 May" for a day whose year is not known (`XXXX-05-03`), "May" for such a month. */
export function dayWords(date: string): string {
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? name : `${Number(day)} ${name}`;
}
