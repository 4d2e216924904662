// How an objective that is at hand is told in its language.

export interface ObjectiveText {
  readonly title: string;
  readonly results: readonly ResultText[];
  /** An initiative for the first key result. */
  readonly work: string;
}

export interface ResultText {
  /** Its numbers are marked by the field that has them too: `«baseline=40»`, `«target=60»`, `«min=95%»`. */
  readonly title: string;
  /** Where the numbers do not bring it along. */
  readonly unit?: string;
  /** Less of it is better. */
  readonly falls?: true;
}
