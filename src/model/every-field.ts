/** The same record with each optional field written out, if as undefined: an object that lacks one of them does not compile. */
export type EveryField<Row> = { [Field in keyof Required<Row>]: Row[Field] };
