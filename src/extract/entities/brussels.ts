/** From this day on Brussels is the seat of others as well: the European Economic Community began. */
const SEAT_OF_MANY = '1958-01-01';
const OTHERS_IN_BRUSSELS = /\b(?:Europeans?|EU|EC|EEC|NATO|Common Market|Benelux|alliance|bloc|commissioners?)\b/i;

/** "Brussels recalled its envoy": Belgium, where the text speaks of it and of none of the bodies that sit there too. */
export const isBelgian = (text: string, day: string): boolean =>
  !OTHERS_IN_BRUSSELS.test(text) && (day < SEAT_OF_MANY || /\bBelgi(?:um|ans?)\b/.test(text));
