import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { restoreCase } from '../../../src/extract/page/restore-case.ts';
import { isEverydayWord } from '../../../src/extract/tagging/tag.ts';

const lexicon = loadLexicon();
const restore = (text: string): string => restoreCase(text, lexicon, isEverydayWord);

describe('copy in capitals is read as ordinary print', () => {
  it.each([
    [
      'GENEVA, JAN. 7 - U.S. SECRETARY OF STATE GEORGE SHULTZ AND SOVIET FOREIGN MINISTER ANDREI GROMYKO MET ON MONDAY.',
      'Geneva, Jan. 7 - U.S. secretary of state George Shultz and Soviet foreign minister Andrei Gromyko met on Monday.',
    ],
    [
      'CHINA AND TURKEY SIGNED A PACT WITH NATO AND THE UNITED STATES. THE POLISH SIDE WILL MARCH IN MARCH.',
      'China and Turkey signed a pact with NATO and the United States. The Polish side will march in March.',
    ],
    [
      'PRIME MINISTER BROWN SAID: "WE ARE GLAD." HE TOLD US, WHO CAME IN MAY, THAT HE MAY SIGN THE BROWN PAPERS.',
      'Prime minister Brown said: "We are glad." He told us, who came in May, that he may sign the brown papers.',
    ],
    [
      "AMIR-ABDOLLAHIAN'S VISIT TO WEST GERMANY WAS PUT OFF, A WHITE HOUSE SPOKESMAN SAID.",
      "Amir-Abdollahian's visit to West Germany was put off, a White House spokesman said.",
    ],
    [
      'OLIVER MILES, THE AMBASSADOR IN TRIPOLI, MET WEN JIABAO. WEN AND SIR LEON LEFT, MICHAEL HAMMER’S AIDE SAID.',
      'Oliver Miles, the ambassador in Tripoli, met Wen Jiabao. Wen and sir Leon left, Michael Hammer’s aide said.',
    ],
    [
      "EGYPT URGED LIBYA'S LEADER, COL. MOAMMAR GADHAFI, AND GEN. ABDEL-FATTAH YOUNIS TO STOP. THE COL WAS CLOSED.",
      "Egypt urged Libya's leader, Col. Moammar Gadhafi, and Gen. Abdel-Fattah Younis to stop. The col was closed.",
    ],
    ['THE EUROPEAN UNION has met NATO. ITS AIDES stayed.', 'The European Union has met NATO. ITS AIDES stayed.'],
    [
      'Foreign Minister Bernard KOUCHNER met Mr. ABE Shinzo of Japan, NATO and OPEC. KOUCHNER left.',
      'Foreign Minister Bernard Kouchner met Mr. Abe Shinzo of Japan, NATO and OPEC. Kouchner left.',
    ],
  ])('%s', (capitals, print) => {
    expect(restore(capitals)).toBe(print);
  });
});

describe('other text stays as it is', () => {
  it.each([
    'Russia and Iran met in Moscow on Monday, and the EU, the UN and the IAEA sent observers to the USA.',
    'BREAKING NEWS',
    'МОСКВА И ТЕГЕРАН ПОДПИСАЛИ СОГЛАШЕНИЕ О ВСЕОБЪЕМЛЮЩЕМ ПАРТНЕРСТВЕ? NOT QUITE YET.\u0130',
    '',
  ])('%s', (text) => {
    expect(restore(text)).toHaveLength(text.length);
    if (/\p{Ll}/u.test(text) || text.length < 20) expect(restore(text)).toBe(text);
  });
});

describe('a headline with a capital to each word is read as ordinary print', () => {
  it.each([
    ['US Imposes Sanctions on 12 Russian Banks', 'US imposes sanctions on 12 Russian banks'],
    ['Israel And China Establish A Joint NATO Fund', 'Israel and China establish a joint NATO fund'],
    ['Bank of England Governor Meets Li Keqiang', 'Bank of England governor meets Li Keqiang'],
    ['The Bank of England received Prime Minister Brown', 'The Bank of England received Prime Minister Brown'],
    ['Israel And China Establish Diplomatic Relations.', 'Israel And China Establish Diplomatic Relations.'],
    ['Prime Minister Gordon Brown', 'Prime Minister Gordon Brown'],
  ])('%s', (headline, print) => {
    expect(restore(headline)).toBe(print);
  });
});

it('a speaker in capitals keeps the form of a label', () => {
  expect(
    restore('FOREIGN MINISTER DMYTRO KULEBA OF UKRAINE: Thank you.\n\nMR. HALE: We urge Iran to talk.\n\nQ: Why?'),
  ).toBe('Foreign Minister Dmytro Kuleba of Ukraine: Thank you.\n\nMr. Hale: We urge Iran to talk.\n\nQ: Why?');
});
