import { data } from "@remix-run/node";

/** More than any form of Hearth needs, in bytes. */
export const bodyLimit = 256 * 1024;
/** A body that is too long is read and dropped up to here: a browser shows our answer only after it has sent it. */
const mostDiscarded = 32 * 1024 * 1024;
const mostFields = 1_000;

/** Names of fields: `name`, `parts.name`, `list[12].name`. Anything else was not made by one of our forms. */
const fieldName = /^(?!.*\b(?:constructor|prototype)\b)[a-z][\w-]*(?:\[\d{1,2}\]|\.[a-z][\w-]*)*$/i;

/**
 * Reads a form that was posted. Throws the page for 413 when it is longer than `limit` bytes, and for 400 when it is
 * no form or has a field that no form of ours has.
 */
export async function readFields(request: Request, limit = bodyLimit): Promise<FormData> {
  const bytes = await readBytes(request, limit);
  const type = request.headers.get("Content-Type") ?? "";
  const form = await new Response(bytes, { headers: { "Content-Type": type } })
    .formData()
    .catch(() => {
      throw badForm();
    });
  const names = [...form.keys()];
  if (names.length > mostFields || !names.every((name) => fieldName.test(name))) throw badForm();
  return form;
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length <= limit) chunks.push(part.value);
    if (length > mostDiscarded) break;
  }
  if (length > limit) throw tooLong();
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

function tooLong() {
  return data(null, { status: 413 });
}

function badForm() {
  return data(
    { problems: ["The form did not arrive as it should. Go back and try again."] },
    { status: 400 },
  );
}
