const ON_SITE =
  /^(?:on[ -]?site|hybrid|hybride|híbrido|in[ -](?:the )?office|in[ -]person|présentiel|sur site|presencial|vor ort|op locatie|på plats|på stedet|in presenza)$/i;

/** Whether what stands under "Location" says how one works and not where: "On-site", "Hybrid". */
export const saysOnlyMode = (text: string): boolean => ON_SITE.test(text.trim());
