/** Endings of everyday words, and verbs in their past, that no other table holds: where all is capitals, such a word is no name. */
export const EVERYDAY =
  /(?:ed|ing|ings|ly|tions?|sions?|ments?|ness|ity|ities|ble|ive|ives|ous|ful|less|ist|ists|ism|ence|ance|ency|ancy|ship|ize|ise|ward|wards|wise|ology|ary|ory|ies|est)$|^(?:began|broke|came|early|fell|found|gave|got|held|kept|late|made|met|ran|rose|said|sent|spoke|stood|told|took|went|while)$/;
