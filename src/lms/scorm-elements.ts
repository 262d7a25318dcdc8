/** An element of SCORM's data model and the value to set. */
export type Element = readonly [name: string, value: string];

/** What an LMS holds already of the two lists that grow. */
export type Present = {
  /** The ids of the objectives, by their index. */
  readonly objectives: readonly string[];
  /** How many interactions there are. */
  readonly interactions: number;
};

/** Elements that an LMS may leave out of its data model: what it does not take is not lost with it. */
export const isOptional = ([name]: Element): boolean =>
  /^cmi\.(objectives|interactions)\./.test(name);
