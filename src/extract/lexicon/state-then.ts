/** Unions, the states of today that were parts of them, and until when. */
const UNIONS: readonly (readonly [whole: string, parts: string, from: string, until: string])[] = [
  ['SUN', 'RUS UKR BLR KAZ UZB TKM KGZ TJK GEO ARM AZE MDA EST LVA LTU', '1945-01-01', '1991-12-26'],
  ['YUG', 'HRV BIH SVN MKD', '1945-01-01', '1991-06-25'],
  ['YUG', 'SRB MNE', '1945-01-01', '2003-02-04'],
  ['CSK', 'CZE SVK', '1945-01-01', '1992-12-31'],
];

interface Membership {
  whole: string;
  from: string;
  until: string;
}

const MEMBERSHIPS: ReadonlyMap<string, Membership> = new Map(
  UNIONS.flatMap(([whole, parts, from, until]) =>
    parts.split(' ').map((part) => [part, { whole, from, until }] as const),
  ),
);

/** Before this day the capital of a part stood for nobody but the union: Vilnius of 1990 speaks for itself. */
const BREAKING_UP = '1990-01-01';

/** Peoples by whom news named the whole union while it stood: "the Russians", "Czech troops". */
const LEADING_PEOPLES: ReadonlySet<string> = new Set(['RUS', 'CZE']);

/** The state that a people's name meant on a day: "25 Russians" of 1985 were the Soviet Union's. */
export const peopleThen = (code: string, day: string): string =>
  LEADING_PEOPLES.has(code) && day < BREAKING_UP ? stateThen(code, day) : code;

/** The state in which a place of today's state lay on a day: Leningrad, and Tashkent too, lay in the Soviet Union. */
export function stateThen(code: string, day: string, isCapital = false): string {
  const member = MEMBERSHIPS.get(code);
  if (!member || day < member.from || day > member.until || (isCapital && day >= BREAKING_UP)) return code;
  return member.whole;
}
