/** "The alliance's", "the bank's": a body by its sort, named before. */
export const BODY_NOUN =
  /^(alliance|bloc|union|organi[sz]ation|commonwealth|community|league|bank|fund|company|firm|agency|grouping|consortium|watchdog|movement)$/;

/** Parts of a body, in small letters: "the ECOWAS commission", "the organization's council". */
export const ORGAN =
  /^(commission|council|secretariat|committee|assembly|parliament|court|mission|force|agency|board)$/;
