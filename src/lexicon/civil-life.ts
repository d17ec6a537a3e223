import { entriesOf } from './inflect.ts';

/** A test for any form of some verbs. */
const anyOf = (lemmas: string): ((word: string) => boolean) => {
  const verbs = new Set(lemmas.split(/\s+/));
  return (word) => word !== '' && entriesOf(word).some((entry) => verbs.has(entry));
};

/** What soldiers and police do off the field: those who *sued the department* make no force. */
export const isCivilAct = anyOf(
  'sue sign vote endorse testify retire resign graduate complain marry wed plead appeal petition campaign donate applaud cheer mourn',
);

/** What is done to them there: *were honored*, *was suspended*. */
export const isCivilFate = anyOf(
  `honor honour decorate award promote demote fire suspend sack dismiss reassign discipline reprimand reinstate indict charge convict acquit sentence cite commend praise
   survey poll interview question elect appoint name nominate pay thank invite criticize criticise accuse exonerate fine sue`,
);

/** What others have to do with them there: *thanked 40 soldiers*, *the union represents 900 officers*. */
export const isCivilDealing = anyOf(
  `honor honour decorate promote demote fire suspend sack dismiss reassign discipline reprimand reinstate indict charge convict acquit sentence commend praise
   survey poll interview question pay thank invite greet criticize criticise accuse exonerate sue represent affect meet give award grant benefit portray depict`,
);

/** What is done to a paper *by 24 officers*. */
export const SIGNED: ReadonlySet<string> = new Set(['signed', 'written', 'co-signed', 'endorsed', 'drafted']);

/** What one faces off the field: *face charges*. */
export const FACED: ReadonlySet<string> = new Set(
  'charges charge trial court discipline dismissal disciplinary criminal questions prosecution prison'.split(' '),
);
