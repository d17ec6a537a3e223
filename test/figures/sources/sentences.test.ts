import { describe, expect, it } from 'vitest';
import { creditsOf } from './marked-article.ts';

/** One number in brackets, and the words that name who is credited with it; null for the article's own voice. */
type Case = readonly [sentence: string, source: string | null];

const SHAPES: Readonly<Record<string, readonly Case[]>> = {
  'source, cue, content': [
    ['Police said [12] people were killed.', 'Police'],
    ['The interior ministry said on Monday that [40] soldiers had died.', 'The interior ministry'],
    ['An official who asked not to be named said [12] people were missing.', 'An official'],
    ['A senior official, speaking on condition of anonymity, said [12] were killed.', 'A senior official'],
    [
      'The governor of the region, Ana Ruiz, wrote on Telegram that [40] were hurt.',
      'The governor of the region, Ana Ruiz',
    ],
    ['In the coastal region, the governor, Ana Ruiz, said [40] were hurt.', 'the governor, Ana Ruiz'],
    [
      'Maria Lopez, a spokeswoman for the hospital, said [12] were hurt.',
      'Maria Lopez, a spokeswoman for the hospital',
    ],
    [
      "The hospital's director, Omar Said, told Reuters that [12] people were wounded.",
      "The hospital's director, Omar Said",
    ],
    [
      'A military spokesman, Lt. Col. Jan Novak, said [12] soldiers were hurt.',
      'A military spokesman, Lt. Col. Jan Novak',
    ],
    ['Silva, 54, said [12] had died.', 'Silva'],
    ['The president, who visited the scene, said [12] had died.', 'The president'],
    ['Speaking in Geneva, the envoy said [12] aid workers had been killed.', 'the envoy'],
    ['Last year the army said [12] soldiers had died.', 'the army'],
    ['In Nairobi officials said [12] people had died.', 'officials'],
    ['Police and hospital officials said [12] people had died.', 'Police and hospital officials'],
    ['Both Kyiv and Moscow say [40] prisoners were freed.', 'Both Kyiv and Moscow'],
    ['Some estimates put the toll as high as [400].', 'Some estimates'],
    ['A source close to the inquiry said [12] people had been detained.', 'A source close to the inquiry'],
    ['The clinic, run by nuns, said it had treated [40] wounded.', 'The clinic'],
    ['The mayor visited the camp and said [40] people had gone missing.', 'The mayor'],
  ],
  'content, source, cue': [
    ['[Forty] people were killed, the governor said.', 'the governor'],
    ['The blast killed [40] people, the ministry said in a statement on Monday.', 'the ministry'],
    ['The quake killed 12 people and hurt [40] others, state television said.', 'state television'],
    [
      '[Forty] soldiers were killed, Defence Secretary Mary Hill told parliament on Tuesday.',
      'Defence Secretary Mary Hill',
    ],
    ['[Twelve] people were killed, an AFP correspondent at the scene said.', 'an AFP correspondent at the scene'],
    [
      'Twelve people were hurt, Omar Said, head of the clinic, told a radio station, adding that [three] had died.',
      'Omar Said, head of the clinic',
    ],
  ],
  'content, cue, source': [
    ['[Forty] people were killed, said the governor.', 'the governor'],
    ['[Twelve] people had drowned, reported the Xinhua news agency.', 'the Xinhua news agency'],
    ['[Forty] were killed, said a local official, speaking on condition of anonymity.', 'a local official'],
    ['[Forty] were killed, said Omar Said, head of the clinic.', 'Omar Said, head of the clinic'],
  ],
  'according to': [
    ['At least [40] people died, according to the health ministry.', 'the health ministry'],
    ['According to the health ministry, [40] people died.', 'the health ministry'],
    ['Rebels who, according to the army, number [400] have left the town.', 'the army'],
    ['The force numbers [400], according to the army, but has called up more.', 'the army'],
    [
      '[Forty] died, according to Ana Ruiz, a senior officer in the local administration there.',
      'Ana Ruiz, a senior officer in the local administration',
    ],
  ],
  'put, give and raise a toll': [
    ['The general put the toll at [40].', 'The general'],
    ['A local paper put at [seven] the number of dead.', 'A local paper'],
    ['Officials gave a toll of [12] dead.', 'Officials'],
    ['Officials on Monday raised the death toll to [12].', 'Officials'],
    ['The agency raises the toll of the flood to [267].', 'The agency'],
    ['The toll, which the ministry puts at [40], may rise.', 'the ministry'],
    ['An initial toll given by police was [12] dead.', 'police'],
  ],
  'nouns that claim': [
    ["Hamas's claim of [40] dead could not be verified.", 'Hamas'],
    ["Kyiv's claim that [600] soldiers had been killed was rejected.", 'Kyiv'],
    ['Figures from the army show [40] deaths this year.', 'Figures from the army'],
    ['A Reuters tally shows [12] dead.', 'A Reuters tally'],
    ["By the ministry's count, [12] people have died.", 'the ministry'],
    ['The army dismissed as lies a rebel claim that [40] soldiers had died.', 'rebel'],
  ],
  'passives and relays': [
    ['It was reported by the state news agency that [12] people died.', 'the state news agency'],
    ['[Twelve] deaths were confirmed by the health ministry.', 'the health ministry'],
    ['The minister was quoted by local media as saying [12] soldiers had died.', 'The minister'],
    ['The agency quoted a police officer as saying [12] people had died.', 'a police officer'],
    [
      'The agency, citing the interior ministry, said [12] people were killed.',
      'The agency, citing the interior ministry',
    ],
    ['The BBC said doctors had counted [12] bodies.', 'doctors'],
    ['The mayor said police believe [12] people are trapped.', 'The mayor'],
    [
      'A new toll obtained from a security source showed that [six] people were killed.',
      'A new toll obtained from a security source',
    ],
  ],
  'documents and counters': [
    ['The report said [300] prisoners had been executed.', 'The report'],
    ['A 2014 study found that officers had killed [300] people.', 'A 2014 study'],
    ['A statement posted late on Sunday said [10] attackers were killed.', 'A statement posted'],
    ['Iraq Body Count, which tracks casualties, recorded [12] civilian deaths.', 'Iraq Body Count'],
    ['The UN rights office has verified [4,000] civilian deaths.', 'The UN rights office'],
    ['According to WHO, [584] people died.', 'WHO'],
    ['The US military said [two] soldiers were killed.', 'The US military'],
  ],
  'two who say something': [
    ['Rebels said they had killed [20] soldiers, but the army said three had died.', 'Rebels'],
    ['Rebels said they had killed 20 soldiers, but the army said [three] had died.', 'the army'],
    ['While the army put its losses at [three], the rebels spoke of 20 dead.', 'the army'],
    ['While the army put its losses at three, the rebels spoke of [20] dead.', 'the rebels'],
    ['Three soldiers died, according to the army, while the rebels said they had killed [20].', 'the rebels'],
    ['[Twelve] people died, police said, but reports said the toll could reach 30.', 'police'],
    ['Twelve people died, police said, but reports said the toll could reach [30].', 'reports'],
    ['The mayor said 12 people had died, adding that [30] were missing.', 'The mayor'],
    ['The mayor said 12 people had died and that [30] were hurt.', 'The mayor'],
    ['The army denied that [12] soldiers had been captured.', 'The army'],
    ['The opposition accused troops of killing [12] protesters.', 'The opposition'],
    ['Villagers reported [12] deaths, a UN spokeswoman said.', 'Villagers'],
  ],
  headlines: [
    ['# [12] killed in blast, police say', 'police'],
    ['# UN: [40] killed in camp raid', 'UN'],
    ['# [40] killed in camp raid: UN', 'UN'],
    ['# [40] killed in camp raid – officials', 'officials'],
    ['# Death toll in ferry sinking put at [40]-newspaper', 'newspaper'],
    ['# Army claims [40] rebels dead', 'Army'],
    ['# Death toll rises to [40], says governor', 'governor'],
    ['# Storm kills [40]', null],
    ['# Gaza: [40] dead after strike', null],
    ['# War in Mali: [40] soldiers dead', null],
  ],
  'the own voice of the article': [
    ['[Twelve] people are believed to have died.', null],
    ['[Twelve] people were reported missing.', null],
    ['Police arrested [12] people after the riot.', null],
    ['Police responded to a call and found [two] men dead.', null],
    ['The president ordered [3,000] troops to the border.', null],
    ['The two-day battle claimed the lives of [12] soldiers.', null],
    ['No group has claimed responsibility for the attack that killed [12].', null],
    ['There were unconfirmed reports of [40] deaths.', null],
    ['The army declined to say whether [12] soldiers had died.', null],
    ['The army has not said how many died, but [12] coffins were seen.', null],
    ['With 16 deaths reported in the valley, [six] of them children, the toll is high.', null],
    ['Allies will lead units of [1,000] troops, with others expected to help.', null],
    ['[Thirty] people said to have died were found alive.', null],
    ['The initial estimates of a death toll of [11] were wrong.', null],
    ['Twelve people were killed in what officials described as revenge for [three] deaths.', null],
    ['The mayor declared three days of mourning for the [12] victims.', null],
  ],
  'background that the speaker did not say': [
    ['The attack was condemned by General Ivan Petrov, whose army has lost [40] men.', null],
    ['The bridge was shut, said General Ivan Petrov, whose army has lost [40] men.', null],
    ['Police said they were hunting the gang, which killed [12] people last year.', null],
    ['The bombing on Monday that killed [12] people was the work of rebels, police said.', null],
    ['The envoy said talks would go on in a war that has killed [40,000] people.', null],
    [
      'Monitors pointed to the region, and said it was tense there, where [18] people were massacred last Christmas.',
      null,
    ],
    ['The premier said he would resign, a day after [12] people were killed in protests.', null],
    ['It was the worst storm since 2009, the mayor said, and the first since 2009, when [40] died.', null],
    ['The minister announced plans to send 3,000 soldiers, following the deaths of [two] guards.', null],
    ['After the blast killed [12] people, the mayor said the road would close.', null],
    ['The group, which has [3,000] fighters, said it had left the town.', null],
    ['The mayor, whose son was among the [12] killed, said he would resign.', null],
    ['[Twelve] people died, and police said the driver had fled.', null],
    ['[Twelve] people, who officials said were rebels, were killed.', null],
    ['The force has 125,600 men, according to the institute, but has called up [36,000] more.', null],
  ],
  'what goes on with the speech': [
    ['Authorities confirmed 12 deaths, including [three] children.', 'Authorities'],
    ['The chief said 37 people were led out, [26] of whom had hidden below.', 'The chief'],
    ['The governor said a bus fell into a ravine, where [12] people died.', 'The governor'],
    ['The minister said 3,000 soldiers would go to the border after the deaths of [two] guards.', 'The minister'],
    ['Russia has confirmed one death, while [dozens] of sailors are listed as missing.', 'Russia'],
    ['The blast, police said, killed [12] people.', 'police'],
    ['The blast killed 12 people, activists say, and [40] were wounded.', 'activists'],
  ],
};

for (const [shape, cases] of Object.entries(SHAPES))
  describe(shape, () => {
    it.each(cases)('%s', (sentence, source) => {
      const [got] = creditsOf(sentence);
      if (source === null) expect(got).toBeNull();
      else expect(got?.text).toBe(source);
    });
  });
