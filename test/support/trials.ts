// A team’s file with a bit of everything: ids, check-ins, an initiative, and one slip in its last line.

export const trials = `cycle: 2026-Q1
owner: dana
objectives:
  - id: trials
    title: Trials turn into teams
    key_results:
      - id: signups
        title: Weekly trial sign-ups from 40 to 60
        type: increase
        baseline: 40
        target: 60
        check_ins:
          - { date: 2026-02-16, value: 52, confidence: 0.7 }
        initiatives:
          - { title: Shorter form, status: done }
      - title: Share of trials that invite a colleague
        baseline: 20%
        target: 35%
        owner：bo
`;
