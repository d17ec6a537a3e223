const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of those who tell their own losses: nobody admits but his own. */
export const ADMITTING = words(
  'concede concedes conceded conceding admit admits admitted admitting acknowledge acknowledges acknowledged acknowledging own_up owns_up owned_up',
);

/** Verbs of those who give a count of their own. */
export const COUNTING = words('give gives gave');

/** Verbs, and the *truth* behind a *no*, by which what follows is said not to be so. */
export const DENYING = words(
  'deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted refuting rebut rebuts rebutted debunk debunks debunked disprove disproves disproved',
);

/** Adjectives of what is not so. */
export const UNTRUE = words(
  'false untrue fake fabricated invented baseless unfounded groundless wrong nonsense lies rejected denied dismissed refuted',
);

/** Nouns of what somebody says, before *that*, *of* or *to have*. */
export const CLAIMS = words(
  `claim claims report reports allegation allegations assertion assertions rumor rumors rumour rumours accusation accusations charge charges story stories suggestion suggestions
   speculation information statement statements`,
);
