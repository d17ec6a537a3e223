/** What someone sees who types nothing but the name. */
export const SHORT_HELP = `audit checks the casualty and personnel figures in news copy against each other.

  audit draft.md                  one article
  audit drafts/ "wire/*.txt"      folders and globs
  pbpaste | audit -               standard input
  audit --show figures draft.md   every figure, with its source and date

audit --help lists the options, audit checks what is looked for.
`;
