// The same random texts in every run, so that a red test is red for everybody. FC_SEED=7 tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2026) });
