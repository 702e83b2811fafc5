import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { IndexWriter } from "./index-writer.ts";
import type { VacancyDocument } from "./vacancy-document.ts";

/** What came of sending: versions that the index has now, and documents that it refuses. */
export type Sent = {
  readonly taken: readonly { readonly vacancyId: VacancyId; readonly version: number }[];
  readonly refused: readonly {
    readonly vacancyId: VacancyId;
    readonly version: number;
    readonly because: string;
  }[];
};

type Documents = readonly VacancyDocument[];

/**
 * Sends whole documents. A task is refused as a whole, so a refused one is halved until the document that is to
 * blame stands alone: its neighbours get through.
 */
export async function sendDocuments(
  writer: IndexWriter,
  index: string,
  documents: Documents,
): Promise<Sent> {
  if (documents.length === 0) return { taken: [], refused: [] };
  const answer = await writer.put(index, documents);
  if (answer.taken) return { taken: documents.map(versionOf), refused: [] };
  const [only] = documents;
  if (documents.length === 1 && only) {
    return { taken: [], refused: [{ ...versionOf(only), because: answer.because }] };
  }
  const middle = Math.ceil(documents.length / 2);
  const first = await sendDocuments(writer, index, documents.slice(0, middle));
  const second = await sendDocuments(writer, index, documents.slice(middle));
  return {
    taken: [...first.taken, ...second.taken],
    refused: [...first.refused, ...second.refused],
  };
}

function versionOf(document: VacancyDocument) {
  return { vacancyId: document.id as VacancyId, version: document._v };
}
