/** What a site thinks that others pay is not what this ad pays. */
export const PAY_ESTIMATE =
  /(?:geschätzt|estimée?\s*:|schätzung|estimad[oa]\s*:|stimat[oa]\s*:|estimated by|glassdoor est|\best\.\)|\d[^\p{L}]{0,3} (?:per|a|an|\/) ?\p{L}+ est\.|\(est|employer est|estimé(?:e)? par|estimado por|geschat door|market (?:rate|average)|average (?:salary|pay)|prognose|benchmark)/iu;
