/** Figures in percent, by the way of reading and by name. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One line for each figure that is lower than it was; one that is no longer measured has fallen to nothing. */
export function fallenFigures(kept: Figures, now: Figures): string[] {
  return Object.entries(kept).flatMap(([mode, figures]) =>
    Object.entries(figures).flatMap(([name, before]) => {
      const after = now[mode]?.[name] ?? 0;
      return after < before ? [`${mode}, ${name}: ${after} %, was ${before} %`] : [];
    }),
  );
}
