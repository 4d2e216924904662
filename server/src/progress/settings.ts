// What teams may set about pace, and the calendar it is counted in.

export interface ProgressSettings {
  /** Month in which the fiscal year begins, 1–12. */
  readonly fiscalYearStart: number;
  /** Least pace (progress ÷ expected) that is on track. */
  readonly onTrack: number;
  /** Least pace that is at risk; below it is off track. */
  readonly atRisk: number;
  /** First share of the time, 0–1, in which nothing is called late. */
  readonly grace: number;
}

export const defaultSettings: ProgressSettings = {
  fiscalYearStart: 1,
  onTrack: 0.9,
  atRisk: 0.7,
  grace: 0.1,
};
