// Progress, pace, health, forecast and score of what an OKR file says, on a day that comes from outside.
export { newestCheckIn } from './check-ins.ts';
export type { Forecast } from './forecast.ts';
export type { Health } from './health.ts';
export { type KpiState, kpiState } from './kpi.ts';
export { type ResultProgress, resultProgress } from './result.ts';
export { documentProgress, type GroupProgress, objectiveProgress } from './rollup.ts';
export { type Score, type ScoreBand, scoreOf } from './score.ts';
export { defaultSettings, type ProgressSettings } from './settings.ts';
export type { ResultType } from './type.ts';
export { sharesOf } from './weights.ts';
