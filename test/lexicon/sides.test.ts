import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../src/lexicon/lexicon.ts';
import { NATIONS } from '../../src/lexicon/nations.ts';
import { SIDE_TABLES } from '../../src/lexicon/sides.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';

const sidesIn = (text: string): string[] =>
  tokenize(text, { start: 0, end: text.length }).flatMap(({ word }) => (word.side ? [word.side.name] : []));

describe('sides', () => {
  it.each([
    ['Russia', 'Russia', 'name'],
    ['Russian', 'Russia', 'adjective'],
    ['Russians', 'Russia', 'people'],
    ['Kremlin', 'Russia', 'capital'],
    ['US', 'United States', 'adjective'],
    ['U.S.', 'United States', 'adjective'],
    ['America', 'United States', 'name'],
    ['Americans', 'United States', 'people'],
    ['Pentagon', 'United States', 'capital'],
    ['British', 'United Kingdom', 'adjective'],
    ['Britons', 'United Kingdom', 'people'],
    ['Irish', 'Ireland', 'adjective'],
    ['Frenchmen', 'France', 'people'],
    ['Dutch', 'Netherlands', 'adjective'],
    ['Danes', 'Denmark', 'people'],
    ['Poles', 'Poland', 'people'],
    ['Turks', 'Turkey', 'people'],
    ['Swiss', 'Switzerland', 'adjective'],
    ['Serbs', 'Serbia', 'people'],
    ['Bosniaks', 'Bosnia', 'people'],
    ['Belarussian', 'Belarus', 'adjective'],
    ['Kyiv', 'Ukraine', 'capital'],
    ['Israelis', 'Israel', 'people'],
    ['Palestinians', 'Palestine', 'people'],
    ['Iraqi', 'Iraq', 'adjective'],
    ['Tehran', 'Iran', 'capital'],
    ['Afghans', 'Afghanistan', 'people'],
    ['Burmese', 'Myanmar', 'adjective'],
    ['Burma', 'Myanmar', 'name'],
    ['Filipinos', 'Philippines', 'people'],
    ['Thais', 'Thailand', 'people'],
    ['Congolese', 'DR Congo', 'adjective'],
    ['Nigerien', 'Niger', 'adjective'],
    ['Nigerian', 'Nigeria', 'adjective'],
    ['Burkinabé', 'Burkina Faso', 'adjective'],
    ['Zairian', 'Zaire', 'adjective'],
    ['Salvadoran', 'El Salvador', 'adjective'],
    ['Hondurans', 'Honduras', 'people'],
    ['Argentines', 'Argentina', 'people'],
    ['Emirati', 'United Arab Emirates', 'adjective'],
    ['Soviet', 'Soviet Union', 'adjective'],
    ['Czechoslovak', 'Czechoslovakia', 'adjective'],
    ['Chechens', 'Chechnya', 'people'],
    ['Kurdish', 'Kurds', 'adjective'],
    ['Tamils', 'Tamils', 'people'],
    ['Hutus', 'Hutus', 'people'],
    ['Taliban', 'Taliban', 'organisation'],
    ['Hamas', 'Hamas', 'organisation'],
    ['Hizbollah', 'Hezbollah', 'organisation'],
    ['ISIS', 'Islamic State', 'organisation'],
    ['Daesh', 'Islamic State', 'organisation'],
    ['LTTE', 'Tamil Tigers', 'organisation'],
    ['FARC', 'FARC', 'organisation'],
    ['FMLN', 'FMLN', 'organisation'],
    ['Contras', 'Contras', 'organisation'],
    ['Sandinistas', 'Sandinistas', 'organisation'],
    ['PKK', 'PKK', 'organisation'],
    ['IRA', 'IRA', 'organisation'],
    ['Houthi', 'Houthis', 'organisation'],
    ['Wagner', 'Wagner', 'organisation'],
    ['UN', 'United Nations', 'organisation'],
    ['NATO', 'NATO', 'organisation'],
    ['IDF', 'Israel', 'organisation'],
  ])('%s stands for %s: %s', (word, name, as) => {
    expect(LEXICON.words.get(word.toLowerCase())?.side).toEqual({ name, as });
  });

  it.each([
    ['20 South Koreans', 'South Korea'],
    ['the North Korean army', 'North Korea'],
    ['Papua New Guinea', 'Papua New Guinea'],
    ['the Democratic Republic of the Congo', 'DR Congo'],
    ['the African Union', 'African Union'],
    ['Shining Path guerrillas', 'Shining Path'],
    ['the Sinaloa cartel', 'Sinaloa cartel'],
    ['Boko Haram', 'Boko Haram'],
    ['the Free Syrian Army', 'Free Syrian Army'],
    ['the Rapid Support Forces', 'RSF'],
    ['Al-Shabaab', 'al-Shabab'],
    ['the European Union', 'European Union'],
    ['East German soldiers', 'East Germany'],
    ['the West Indies', undefined],
  ])('%s', (text, name) => {
    expect(sidesIn(text)).toEqual(name === undefined ? [] : [name]);
  });

  it('count their people, and groups their members', () => {
    expect(LEXICON.words.get('russians')?.person).toMatchObject({ group: 'people', plural: true, armed: false });
    expect(LEXICON.words.get('frenchman')?.person).toMatchObject({ group: 'people', plural: false });
    expect(LEXICON.words.get('chinese')?.person).toMatchObject({ group: 'people', plural: true });
    expect(LEXICON.words.get('contras')?.person).toMatchObject({ group: 'militants', armed: true });
    expect(LEXICON.words.get('houthis')?.person).toMatchObject({ group: 'militants', plural: true });
    expect(LEXICON.words.get('hamas')?.person).toBeNull();
    expect(LEXICON.words.get('united_nations')?.person).toBeNull();
  });

  it('are named only with a capital; armed groups are not so strict', () => {
    expect(sidesIn('they told us to polish the turkey in china, and knocked down poles')).toEqual([]);
    expect(sidesIn('They told the US and Polish ministers of Turkey')).toEqual(['United States', 'Poland', 'Turkey']);
    expect(sidesIn('a white house, a white paper')).toEqual([]);
    expect(sidesIn('3,000 contras')).toEqual(['Contras']);
  });

  it('are not those whom they back', () => {
    expect(sidesIn('40 U.S.-backed rebels and Iran-aligned fighters')).toEqual([]);
    expect(sidesIn('an Afghan-born man, pro-Russian separatists, Islamic State-linked militants')).toEqual([]);
    expect(sidesIn('U.S. backed rebels')).toEqual(['United States']);
    expect(sidesIn('the Afghan-Pakistani border')).toEqual(['Afghanistan', 'Pakistan']);
  });
});

describe('the tables of sides', () => {
  it('give every form to one side', () => {
    for (const { entries } of SIDE_TABLES) {
      const owners = new Map<string, string>();
      for (const line of entries
        .split('\n')
        .map((text) => text.trim())
        .filter(Boolean))
        for (const form of new Set(line.split(/[\s|]+/).filter(Boolean))) {
          expect(owners.get(form), form).toBeUndefined();
          owners.set(form, line);
        }
    }
  });

  it('have as many columns as they say, and no word twice in one', () => {
    for (const { entries, columns } of SIDE_TABLES)
      for (const line of entries.split('\n').filter((text) => text.trim() !== '')) {
        const cells = line.split('|').map((cell) => cell.trim().split(/\s+/).filter(Boolean));
        expect([1, columns.length], line).toContain(cells.length);
        for (const cell of cells) expect(new Set(cell).size, line).toBe(cell.length);
      }
  });

  it('hold the states of the world and what has become of others', () => {
    const names = NATIONS.trim()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(names.length).toBeGreaterThan(300);
    for (const name of ['Afghanistan', 'Zimbabwe', 'Tuvalu', 'Vatican', 'Kosovo', 'Yugoslavia', 'Greenland'])
      expect(names).toContain(name);
  });
});
