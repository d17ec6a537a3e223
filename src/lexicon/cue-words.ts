import type { Cue } from './categories.ts';

/** Where a cue must stand: in the number's own phrase, in the words before it, in its clause's words after it (`behind`), anywhere in its sentence, or in the sentence behind. */
export type Reach = 'phrase' | 'previous' | 'before' | 'behind' | 'sentence' | 'next';

/** Words that tell a number's part in the story. Plain lower case, words joined by spaces. */
export const CUE_WORDS: readonly (readonly [cue: Cue, reach: Reach, words: string])[] = [
  [
    'contrast',
    'previous',
    'far higher|far lower|much higher|much lower|differ|differs|differ widely|vary|varies|disputed|conflicting|contradict|contradicts|dispute|disputes|far below|far above',
  ],
  ['total', 'phrase', 'a total of|in all|in total|all told|altogether|overall total'],
  ['total', 'behind', 'in all|in total|all told|altogether'],
  [
    'total',
    'before',
    'overall|in all|in total|all told|altogether|a total of|total to|total of|total is|total was|total stood at|total stands at|combined',
  ],
  [
    'update',
    'before',
    'rose to|risen to|rises to|climbed to|climbs to|now|latest|new toll|updated|newest|increased to|reached|grew to|jumped to|stands at|topped|so far|raised to|raises to|raised the|raises the|raising the|brought to|brings to|brought the|brings the|bringing the|had risen|has risen|have risen|surged to|soared to|swelled to|mounted to|climbing to|rising to',
  ],
  [
    'previous',
    'before',
    'up from|down from|earlier|initially|previously|originally|at first|first reported|had been put at|previous|initial|early reports|had said|had put|had reported|had announced|preliminary',
  ],
  [
    'revised',
    'sentence',
    'revised|corrected|lowered its|lowered the|reduced the toll|amended|recount|misstated|an earlier version|downgraded|double-counted|counted twice',
  ],
  [
    'disputed',
    'sentence',
    'could not be independently|could not immediately be|could not be verified|could not be confirmed|not possible to verify|unverified|unconfirmed|conflicting|disputed|differing|contradictory',
  ],
  [
    'disputed',
    'next',
    'could not be independently|could not immediately be|could not be verified|could not be confirmed|not possible to verify|neither figure|neither claim|the claims could not|the figures could not|conflicting|contradictory',
  ],
  [
    'contrast',
    'sentence',
    'but|however|while|whereas|although|by contrast|in contrast|far below|far above|far higher|far lower|compared with|compared to|on the other hand|meanwhile',
  ],
  [
    'contrast',
    'next',
    'but that figure|but the figure|but that number|that figure is|that is far|however|by contrast|but independent|but officials|but others',
  ],
  [
    'cumulative',
    'sentence',
    'since the war|since the start|since the beginning|since the conflict|since the invasion|since january|since february|since march|since april|since may|since june|since july|since august|since september|since october|since november|since december|so far this year|this year|to date|over the past year|over the past decade|in the past year|since the uprising|since the fighting',
  ],
  [
    'attacker',
    'sentence',
    'including the attacker|including the attackers|including the gunman|including the bomber|including the bombers|including the hijackers|including the suspect|including the shooter|including a suicide bomber|including the suicide bomber|including three of the attackers',
  ],
  [
    'without-attacker',
    'sentence',
    'not including the|not counting the|excluding the attacker|excluding the gunman|excluding the bomber|excluding the hijackers|besides the attacker|besides the gunman|apart from the attacker|in addition to the attacker|in addition to the gunman',
  ],
  ['severe', 'behind', 'seriously|critically|gravely|badly|severely|serious|critical|severe|life-threatening'],
  [
    'in-care',
    'behind',
    'being treated|treated at|treated in|remain in|remained in|still in hospital|still hospitalized|still hospitalised|intensive care|admitted to|on the wards',
  ],
  ['and-one', 'sentence', 'and a|and an|and another'],
];
