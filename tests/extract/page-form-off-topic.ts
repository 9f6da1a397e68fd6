import type { Lead } from '../support/lead-suite.ts';

/** Pages in the same forms that are not about diplomacy and must give nothing. */
export const OFF_TOPIC_PAGE_FORMS: readonly Lead[] = [
  [
    'sport, wrapped',
    '2018-07-16',
    [
      'France beat Croatia 4-2 in Moscow on',
      'Sunday to win the World Cup. Croatia',
      'attacked from the start but France',
      'struck first.',
    ].join('\n'),
    '',
  ],
  [
    'sport in capitals',
    '1986-06-23',
    'MEXICO CITY, JUNE 22 - ARGENTINA BEAT ENGLAND 2-1 ON SUNDAY. ENGLAND ACCUSED THE REFEREE OF MISSING A HAND BALL. ARGENTINA WILL MEET BELGIUM IN THE SEMIFINALS.',
    '',
  ],
  [
    'transfers in bullets',
    '2021-08-31',
    [
      '• Brazil winger Antony is close to joining Ajax',
      '• Portugal captain Ronaldo has signed a two-year deal',
      '• Germany striker Werner rejects Italy move',
    ].join('\n'),
    '',
  ],
  [
    'a recipe with tags',
    '2019-04-02',
    '<h2>Turkey with Brazil nuts</h2><p>Serve the turkey with Swiss chard &amp; French beans.</p><ul><li>2&nbsp;cups of Greek yoghurt</li><li>a pinch of Iranian saffron</li></ul>',
    '',
  ],
  [
    'company results',
    '2010-02-11',
    [
      '# Results for the year',
      '',
      '- **Nestlé** raised sales in China by 12%',
      '- Sales in Russia fell',
      '- The board agreed on a dividend of CHF 1.60',
    ].join('\n'),
    '',
  ],
  [
    'weather, double-spaced',
    '1999-12-27',
    [
      'A storm struck France and Germany on Sunday and',
      '',
      'moved on to Austria. Snow is expected to hit',
      '',
      'Poland on Tuesday.',
    ].join('\n'),
    '',
  ],
  [
    'a concert review',
    '1987-11-03',
    [
      'LONDON (Agency) — The Vienna Philharmonic played in London last night.',
      '',
      'ADVERTISEMENT',
      '',
      'Russia’s Evgeny Kissin attacked the Prokofiev with force, and Britain’s critics surrendered.',
    ].join('\n'),
    '',
  ],
  [
    'a travel guide',
    '2016-05-01',
    [
      '1. Cross from Georgia to Armenia by train.',
      '2. Visit Iran in spring; Iran welcomes guests with tea.',
      '3. Turkey offers beaches, Cyprus offers wine.',
    ].join('\n'),
    '',
  ],
  [
    'verse, one line each',
    '1938-01-01',
    [
      'O Spain, thy hills in ember light',
      'Remember Rome, remember Greece,',
      'And Turkey sleeping through the night,',
      'And China dreaming of the peace',
    ].join('\n'),
    '',
  ],
  [
    'a table of medals',
    '2012-08-12',
    ['Country\tGold\tSilver', 'United States\t46\t29', 'China\t38\t27', 'Great Britain\t29\t17', 'Russia\t24\t26'].join(
      '\n',
    ),
    '',
  ],
  [
    'labels of a radio quiz',
    '2004-03-03',
    [
      'QUIZMASTER: Which country borders both Chile and Brazil?',
      'ANNA: Is it Peru?',
      'QUIZMASTER: Peru does not border Chile in the east. Bolivia does.',
      'BEN: Argentina too.',
    ].join('\n'),
    '',
  ],
  [
    'chess with times',
    '1972-09-02',
    [
      '14:05 GMT – Fischer of the United States attacks on the king side.',
      '14:40 GMT – Spassky of the Soviet Union offers a draw; Fischer rejects the offer.',
    ].join('\n'),
    '',
  ],
  [
    'furniture alone',
    '2020-01-01',
    [
      'Home > World > Europe',
      'Russia | Ukraine | Iran | China',
      'Share on Facebook',
      'Most read: UK, US, France',
      'Tags: NATO, Russia, Germany',
      '© Agency',
    ].join('\n'),
    '',
  ],
  [
    'a menu of headlines on sport with links',
    '2019-10-27',
    [
      '* [England beat New Zealand](https://example.org/1)',
      '* [South Africa meet Wales today](https://example.org/2)',
      '* [Japan thank fans](https://example.org/3)',
    ].join('\n'),
    '',
  ],
  [
    'history of a word, with footnotes',
    '2001-06-06',
    'The word came from Persia to Greece[1] and from Greece to Rome.[2] Spain took it from Italy,[3] and England borrowed it from France.',
    '',
  ],
];
