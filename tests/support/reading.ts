/** Sentences of a page's text; a line without a full stop is a sentence of its own, such as a heading. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence));
}

/** Words that can be read out: numbers count as one syllable each. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[a-z0-9]+(?:['’-][a-z0-9]+)*/gi) ?? [];
}

/** Roughly how many syllables an English word has. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, "");
  if (plain.length <= 3) return 1;
  const silent = plain.replace(/(?:[^laeiouy]es|[^dtaeiouy]ed|[^laeiouy]e)$/, (end) =>
    end.charAt(0),
  );
  return Math.max(1, silent.match(/[aeiouy]+/g)?.length ?? 1);
}

/** The school grade that a text asks for (Flesch-Kincaid, US grades: grade 4 is age 9 to 10). */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Words of the trade that no page for a child or a parent uses. The Information Commissioner has that name. */
export const wordsForNoChild =
  /\b(placements?|placed|LAC|contact|respite|breakdown|provider|(?<!Information )commissioner|referral)\b/i;
