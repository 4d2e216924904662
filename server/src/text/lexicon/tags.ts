// What a word of the lexicons can be. A word may be several things; which it is, its place in the sentence tells.
export type Tag =
  /** Verbs that make a number go up, down, or stay; `better` changes something, but leaves open what. */
  | 'up'
  | 'down'
  | 'keep'
  | 'better'
  /** Getting to a state or a number: reach, achieve, 达到. */
  | 'reach'
  /** Winning something from the world outside: customers, deals, users. An outcome. */
  | 'gain'
  /** Won or not, passed or not: win, pass, 取得. */
  | 'attain'
  /** Making a bad thing less by dealing with it: resolve, fix, 修复. */
  | 'mend'
  /** More and fewer, before what they count. */
  | 'more'
  | 'fewer'
  /** Making or doing something that can be handed over or ticked off: launch, write, hire, 上线. An output. */
  | 'output'
  /** Making what may be a thing or a hope, as what is made tells: build, establish, 建立. */
  | 'make'
  /** Doing without an end: support, focus on, explore, 跟进. An activity. */
  | 'activity'
  /** Hoping that something will be so: ensure, foster, 打造. */
  | 'wish'
  /** is, are, have; 是, 拥有. */
  | 'state'
  /** Things that are made or held: articles, workshops, 文档. */
  | 'artifact'
  /** Things of which no one can say when they are done: optimization, collaboration, 机制优化. */
  | 'formless'
  /** What is measured: more is better, less is better, or it depends. */
  | 'goodUp'
  | 'goodDown'
  | 'metric'
  /** Who or what is won: customers, users, deals, 客户. */
  | 'audience'
  /** Praise that two people would judge differently: better, seamless, 显著. */
  | 'empty'
  /** Words with which anybody could say yes or no: all; none; only and without; bars that others have set. */
  | 'all'
  | 'none'
  | 'sure'
  | 'benchmark'
  /** Joins: and, 并; what is for (`so that`, 使) and through what (`by`, 通过). */
  | 'and'
  | 'purpose'
  | 'means'
  /** Conditions that belong to a result: without, while keeping, 同时保持. */
  | 'guardrail'
  /** What may stand before the verb: significantly, 持续. */
  | 'leading'
  /** Technologies and tools: React, Kubernetes, 中台. */
  | 'technology'
  /** Nothing by itself; keeps longer words from being read as shorter ones: 一致, 进一步. */
  | 'plain';
