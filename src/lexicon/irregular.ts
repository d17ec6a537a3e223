/** Verbs whose past is not made by rule: lemma, past, participle where it differs; a comma parts spellings in use, the more usual one first. */
const PASTS = `arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began begun; bend bent; bet bet; bind bound;
  bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast,broadcasted; build built;
  burn burned,burnt; burst burst; buy bought; cast cast; catch caught; choose chose chosen; cling clung; come came come; cost cost; creep crept; cut cut;
  deal dealt; dig dug; do did done; draw drew drawn; dream dreamed,dreamt; drink drank drunk; drive drove driven; dwell dwelt,dwelled; eat ate eaten;
  fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden;
  forecast forecast,forecasted; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got got,gotten;
  give gave given; go went gone; grind ground; grow grew grown; hang hanged,hung; have had; hear heard; hide hid hidden; hit hit; hold held; hurt hurt;
  keep kept; kneel knelt,kneeled; know knew known; lay laid; lead led; lean leaned,leant; leap leapt,leaped; learn learned,learnt; leave left; lend lent;
  let let; lie lay lain; light lit,lighted; lose lost; make made; mean meant; meet met; mislead misled; mow mowed mowed,mown; outnumber outnumbered;
  overcome overcame overcome; overrun overran overrun; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid;
  plead pleaded,pled; prove proved proved,proven; put put; quit quit; read read; rebuild rebuilt; redraw redrew redrawn; rerun reran rerun;
  resend resent; retake retook retaken; retell retold; rethink rethought; rewrite rewrote rewritten; ride rode ridden; ring rang rung; rise rose risen;
  run ran run; saw sawed sawn,sawed; say said; see saw seen; seek sought; sell sold; send sent; set set; shake shook shaken; shed shed;
  shine shone,shined; shoot shot; show showed shown,showed; shrink shrank shrunk; shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain;
  sleep slept; slide slid; sling slung; slit slit; smell smelled,smelt; sneak sneaked,snuck; sow sowed sown,sowed; speak spoke spoken;
  speed sped,speeded; spell spelled,spelt; spend spent; spill spilled,spilt; spin spun; spit spat; split split; spoil spoiled,spoilt; spread spread;
  spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; strew strewed strewn; stride strode stridden;
  strike struck struck,stricken; string strung; strive strove,strived striven,strived; swear swore sworn; sweep swept; swell swelled swollen,swelled;
  swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; thrust thrust;
  tread trod trodden; undergo underwent undergone; understand understood; undertake undertook undertaken; undo undid undone; upset upset;
  wake woke,waked woken,waked; wear wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn; withhold withheld;
  withstand withstood; wring wrung; write wrote written`;

/** Past and participle forms by lemma. */
export const IRREGULAR_PASTS: ReadonlyMap<string, { past: readonly string[]; participle: readonly string[] }> = new Map(
  PASTS.split(/;\s*/).map((verb) => {
    const [lemma = '', past = '', participle = past] = verb.split(' ');
    return [lemma, { past: past.split(','), participle: participle.split(',') }];
  }),
);

/** The lemmas that a form may be the irregular past or participle of: *lay* (lie), *found* (find). */
export const LEMMAS_OF_PASTS: ReadonlyMap<string, readonly string[]> = lemmasByPast();

function lemmasByPast(): Map<string, string[]> {
  const lemmas = new Map<string, string[]>();
  for (const [lemma, { past, participle }] of IRREGULAR_PASTS)
    for (const form of new Set([...past, ...participle])) {
      const known = lemmas.get(form);
      if (known) known.push(lemma);
      else lemmas.set(form, [lemma]);
    }
  return lemmas;
}

/** Verbs that double their last letter before -ed and -ing. */
export const DOUBLED: ReadonlySet<string> = new Set(
  `abet abhor acquit admit allot annul bag ban bar bat beg begin bid blot brag bug cap char chat chip chop clap clip clog club commit compel concur confer control corral
  cram crop cut dam deter dig dim dip dispel drag drip drop drug drum embed emit enrol equip excel expel fan fit flag flap flip flog forbid forget fret gag get
  grab grin grip gun gut ham hem hit hop hug impel incur infer jab jam jet jog jot jut knit knot lag let log lop man map mob mop mug nab nag nap net nip nod occur omit
  pad pat patrol pen permit pin plan plod plot plug pop prefer prod program prop propel put quit quip quiz ram rap rebel rebut recap recur refer regret remit repel rev rid rig rip
  rob rot rub run sag sap scan scar scrap scrub set ship shop shred shrug shun shut sin sip sit skid skim skip slam slap slip slit slot slug snap snip snub sob
  span spin spit split spot spur squat stab stem step stir stop strap strip strut stun submit sum swap swat swim tag tan tap tar thin throb tip top transfer transmit trap trek trim
  trip trot tug unplug unwrap vet wag wed wet whip win wrap zap zip gas`.split(/\s+/),
);

/** Verbs that British English doubles and American English does not, or where both do either. */
export const DOUBLED_BY_SOME: ReadonlySet<string> = new Set(
  `bus cancel channel counsel dial equal focus fuel funnel imperil initial kidnap label level marshal model panel pencil pummel quarrel refuel revel shovel shrivel signal spiral
  stencil swivel total towel travel tunnel unravel worship`.split(/\s+/),
);
