import { describe, expect, it } from 'vitest';
import { article, Extractors, left } from './extractors.js';
import { nothingFound, says, staysSilent } from './stub-server.js';

const llm = new Extractors();

describe('the budget', () => {
  /** Two replies of 3,000; what is left then is under what a third is estimated at. */
  const budgetTokens = 7_000;
  const spent = left(
    'c',
    'not asked about, as the budget of this run is spent; expected at most 7000 tokens (ANLAN_LLM_BUDGET); ' +
      'found 6000 spent; what was answered is kept, and a new run goes on from there',
  );

  it('leaves out what it does not pay for, and keeps what it paid for', async () => {
    llm.server.otherwise(says(nothingFound, 3_000));
    const articles = ['a', 'b', 'c'].map((id) => article(id));
    const first = await llm.run(articles, { budgetTokens });
    expect(first.told).toEqual(['a', 'b', spent]);
    expect(first.report.tokens).toBe(6_000);
    const second = await llm.run(articles, { budgetTokens });
    expect(second.told).toEqual(['a', 'b', 'c']);
    expect(llm.server.requests).toHaveLength(3);
  });

  it('still gives what was kept, after what it cannot pay for', async () => {
    llm.server.otherwise(says(nothingFound, 3_000));
    await llm.run([article('d')]);
    const { told } = await llm.run(
      ['a', 'b', 'c', 'd'].map((id) => article(id)),
      { budgetTokens },
    );
    expect(told).toEqual(['a', 'b', spent, 'd']);
  });

  it('is not overspent by several at once', async () => {
    // Each is estimated at some 2,200 tokens: while two are under way there is no room for a third.
    llm.server.otherwise(says(nothingFound, 2_000));
    const articles = ['a', 'b', 'c', 'd'].map((id) => article(id));
    const { told, report } = await llm.run(articles, { budgetTokens: 5_000, concurrency: 4 });
    expect(told.filter((line) => line.length === 1)).toHaveLength(2);
    expect(report.tokens).toBe(4_000);
  });

  it('pays for what was not waited for', async () => {
    llm.server.next(staysSilent);
    const { report } = await llm.run([article('a')], { timeoutMs: 200 });
    expect(report.tokens).toBeGreaterThan(1_000);
  });
});
