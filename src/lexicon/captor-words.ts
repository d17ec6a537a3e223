const TAKES = new Set(
  'take takes took taking taken grab grabs grabbed grabbing seize seizes seized seizing hold holds held holding keep keeps kept keeping snatch snatched snatching march marched herd herded drag dragged drive drove driven lead led capture captures captured capturing round_up rounded_up detain detained whisked made_off_with walked_off_with disappeared_with escaped_with fled_with'.split(
    ' ',
  ),
);
const AWAY = ['_away', '_off', '_into', '_from'];

/** Whether a form is one of a verb that, done by gunmen, kidnaps: *took 12 teachers*, *are holding 21 sailors*, *led_away*. */
export function takesAway(form: string): boolean {
  const away = AWAY.find((word) => form.endsWith(word)) ?? '';
  return TAKES.has(form.slice(0, form.length - away.length));
}

/** Armed groups that the lexicon names without counting their members. */
export const CAPTOR_GROUPS = new Set(
  'hamas boko_haram farc eln isis isil islamic_state islamic_state_group al_qaeda al_shabab al_shabaab abu_sayyaf hezbollah taliban lra gang gangs cartel militia rebel_group captors cult'.split(
    ' ',
  ),
);

/** Where those are who were taken. */
export const CUSTODY_OF = new Set(['hands', 'captivity', 'clutches', 'grip']);

/** Those whom police look for. */
export const HUNTED = /^(?:suspects?|robbers?|inmates?|escapees?|fugitives?|prisoners?|burglars?|thieves)$/;

/** Words of those who may seize people, and of where they do. */
export const LAWFUL =
  /^(?:police|policemen|officers?|authorities|agents?|guards?|customs|border_guards?|security_forces|army|troops|soldiers|suspects?|suspected|raid|raids|court|courts|government|prosecutors?)$/;

/** Words of a hunt for people. */
export const HUNT =
  /^(?:police|officers|deputies|manhunt|on_foot|foot|fled|inmates?|escapees|convicts|fugitives|jailbreak|recaptured)$/;
