import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/read.ts';
import { audit } from '../../src/audit.ts';

/** What is found in a text, sourcing left out: severity, check and the numbers as written. */
async function found(text: string): Promise<string[]> {
  const articles = await readArticles(new TextEncoder().encode(text), 'case.md');
  const { figures, discrepancies } = audit(articles, { compare: 'articles', checks: null });
  const quotes = new Map(figures.map(({ id, quote }) => [id, quote]));
  return discrepancies
    .filter(({ family }) => family !== 'sourcing')
    .map(({ severity, check, figures: ids }) => [severity, check, ...ids.map((id) => quotes.get(id))].join(' '));
}

/** Public cases in words of our own: what happened, and what an editor should have been told. */
describe('cases from the papers', () => {
  it('a headline that turns the killed or seriously injured into killed', async () => {
    const text =
      '# 900 killed as hard shoulders vanish\n\nRoad officials said on Monday that 910 people were killed or seriously injured on the motorways in 2018.\n\nThe same figures show that 107 people were killed on the motorways in 2018.';
    expect(await found(text)).toEqual(
      expect.arrayContaining(['error kind-collapse 900 910', expect.stringMatching(/^error display-vs-body /)]),
    );
  });

  it('an estimate of casualties that is told as one of the dead', async () => {
    const text =
      'The commission said on Nov. 30, 2022, that 100,000 Ukrainian soldiers had been killed since the invasion began.\n\nA spokeswoman later said the estimate was of 100,000 Ukrainian soldiers killed or wounded.';
    expect(await found(text)).toEqual(['note kind-collapse 100,000 100,000']);
  });

  it('a translation that loses a thousand', async () => {
    const text =
      'The minister said on Sept. 21, 2022, that 300,000 reservists would be called up.\n\nAn English translation of the address had the minister say that 300 reservists would be called up.';
    expect(await found(text)).toEqual(['warning scale-word 300,000 300']);
  });

  it('rounded losses, which agree', async () => {
    const text =
      'The minister said on Sept. 21, 2022, that 61,207 Ukrainian soldiers had been killed and 49,368 wounded.\n\nOne outlet reported that around 61,000 Ukrainian soldiers had been killed and more than 49,000 wounded.';
    expect(await found(text)).toEqual([]);
  });

  it('dead and wounded that make more than the losses they are said to make', async () => {
    const text =
      'The minister said that 61,207 Ukrainian soldiers were dead and 49,368 wounded, in all 100,000 casualties.';
    expect(await found(text)).toEqual(['error sum-mismatch 100,000 61,207 49,368']);
  });

  it('an official count of the dead against an estimate of the dead and wounded', async () => {
    const text =
      'On Sept. 21, 2022, the Russian defense minister said 5,937 Russian soldiers had been killed.\n\nOn Nov. 9, 2022, a United States general said more than 100,000 Russian soldiers had been killed or wounded.';
    expect(await found(text)).toEqual(['note scope-mismatch 5,937 100,000']);
  });

  it('a typhoon whose toll was guessed before it was counted', async () => {
    const text =
      'The president said on Nov. 12, 2013, that the typhoon had killed 2,000 to 2,500 people.\n\nA local official said 10,000 people had been killed in the typhoon.\n\nThe disaster agency said on Nov. 13, 2013, that 1,883 people had been killed in the typhoon.';
    expect(await found(text)).toEqual([expect.stringMatching(/^note source-disagreement .*10,000.*1,883/)]);
  });

  it('a tracker that lowers its count, and says so', async () => {
    const text =
      'The tracker counted 81 American soldiers killed in July 2007. It later lowered the number of soldiers killed to 80, after a report was withdrawn.';
    expect((await found(text)).filter((finding) => !finding.startsWith('note'))).toEqual([]);
  });

  it.each([
    'The attacks of Sept. 11, 2001, killed 2,973 people, not counting the 19 hijackers: 2,749 in New York, 184 in Washington and 40 in Pennsylvania.',
    'The United Nations said it had recorded 25,671 civilian casualties, 9,287 killed and 16,384 injured, as of July 16, 2023.',
    'The United Nations said it had recorded 1,424 civilian casualties, 516 killed and 908 injured.',
    'The United Nations counts nearly 19,000 civilian casualties: 7,199 killed and 11,756 injured.',
    'The United Nations said 5,024 civilians had been killed: 1,905 men, 1,316 women, 141 girls, 161 boys, 41 children and 1,460 adults.',
  ])('sums that work out: %s', async (text) => expect(await found(text)).toEqual([]));

  it('attackers and attacked, who are two counts', async () => {
    const text =
      'Maoists killed at least 18 policemen in an ambush on Monday, officials said. About 15 Maoists were also killed, police said.';
    expect(await found(text)).toEqual([]);
  });

  it('deaths that are headlined as casualties', async () => {
    const text =
      '# State mourns 412 war casualties\n\nThe state has lost 412 soldiers killed in the war, one in eight of the 3,300 soldiers killed, the governor said.';
    expect(await found(text)).toContainEqual(expect.stringMatching(/kind-collapse/));
  });
});
