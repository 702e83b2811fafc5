import { Unzip, UnzipInflate, unzipSync } from "fflate";
import { tooLarge, UnreadableFile } from "./sheet-line.ts";

/** In bytes: well packed, a piece unfolds to a thousand times as much. */
const PIECE = 8 * 1024;
/** In bytes, unpacked: ten times the largest sheet that Ofsted has published. */
const LARGEST_ENTRY = 100 * 1024 * 1024;

const damaged = () =>
  new UnreadableFile(
    "The spreadsheet file is damaged and cannot be opened.",
    "Download it again from GOV.UK, or open it in a spreadsheet program and save the sheet as CSV.",
  );

/** Names of the files inside a zip archive. Throws UnreadableFile for a damaged archive or an absurdly large entry. */
export function entryNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  let largest = 0;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        names.push(entry.name);
        largest = Math.max(largest, entry.originalSize);
        return false;
      },
    });
  } catch {
    throw damaged();
  }
  if (largest > LARGEST_ENTRY) throw tooLarge();
  return names;
}

/**
 * Unpacks one entry piece by piece, so that a sheet of 75 MB never stands in memory whole. `take` answers "stop"
 * to leave early. Throws UnreadableFile when the entry is missing or its data is damaged.
 */
export function streamEntry(
  bytes: Uint8Array,
  name: string,
  take: (text: string) => "more" | "stop",
): void {
  const decoder = new TextDecoder("utf-8");
  const state = { found: false, over: false, unpacked: 0, failure: null as unknown };
  const receive = (error: Error | null, piece: Uint8Array, final: boolean) => {
    if (state.over) return;
    state.unpacked += piece?.length ?? 0;
    if (error !== null) throw damaged();
    if (state.unpacked > LARGEST_ENTRY) throw tooLarge();
    state.over = take(decoder.decode(piece, { stream: !final })) === "stop" || final;
  };
  const archive = new Unzip((file) => {
    if (file.name !== name || state.found) return;
    state.found = true;
    file.ondata = (error, piece, final) => {
      try {
        receive(error, piece, final);
      } catch (failure) {
        // The library would take it for an error of its own and call again with that.
        state.over = true;
        state.failure = failure;
      }
    };
    file.start();
  });
  archive.register(UnzipInflate);
  pushAll(archive, bytes, () => state.over);
  if (state.failure !== null) throw state.failure;
  if (!state.over) throw damaged();
}

function pushAll(archive: Unzip, bytes: Uint8Array, over: () => boolean): void {
  try {
    for (let at = 0; at < bytes.length && !over(); at += PIECE) {
      archive.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch {
    throw damaged();
  }
}
