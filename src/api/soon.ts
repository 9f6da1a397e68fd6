/** A value that is there, or a promise of it: where most are there, a promise for each of a thousand fields would take longer than the fields. */
export type Soon<Value> = Value | Promise<Value>;

/** What `make` makes of a value, as soon as it is there. */
export const soon = <Value, Made>(value: Soon<Value>, make: (value: Value) => Made): Soon<Made> =>
  value instanceof Promise ? value.then(make) : make(value);
