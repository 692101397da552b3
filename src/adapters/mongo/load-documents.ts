import { BSON, type Collection, MongoBulkWriteError, type MongoClient, MongoServerError } from "mongodb";
import type { SeedScript } from "../../ports/seeds.ts";
import type { Problem } from "../../problem.ts";
import { type DocumentLine, documentReader, type NoDocument } from "../../seeds/mongo/document-reader.ts";
import { scriptProblem } from "../../seeds/text/script-problem.ts";
import { scriptReader } from "../../seeds/text/script-reader.ts";

/** Documents and UTF-16 units that are inserted at once; the server takes 48 MB in a message. */
const largestBatch = { documents: 1000, size: 4 * 1024 * 1024 } as const;

export interface Target {
  readonly client: MongoClient;
  readonly database: string;
  readonly collection: string;
}

/**
 * Inserts a document for each line, in their order; Extended JSON as mongoimport reads it
 * (https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/). Throws Problem `seed-script-failed`.
 */
export async function loadDocuments(
  { client, database, collection }: Target,
  script: SeedScript,
  arrived: (bytes: number) => void,
): Promise<void> {
  const into = client.db(database).collection(collection);
  let batch: DocumentLine[] = [];
  let size = 0;
  const flush = async () => {
    const lines = batch;
    batch = [];
    size = 0;
    if (lines.length > 0) await insert(into, script, lines);
  };
  for await (const { lines, bytes } of linesOf(script)) {
    for (const line of lines) {
      if (line.kind === "mistake") {
        await flush();
        throw await scriptProblem(script, line.finding);
      }
      batch.push(line);
      size += line.text.length;
      if (batch.length >= largestBatch.documents || size >= largestBatch.size) await flush();
    }
    arrived(bytes);
  }
  await flush();
}

async function* linesOf(script: SeedScript) {
  const [reader, documents] = [scriptReader(script.path), documentReader(script.path)];
  const refuseFindings = async () => {
    const wrong = reader.findings.find(({ severity }) => severity === "error");
    if (wrong !== undefined) throw await scriptProblem(script, wrong);
  };
  for await (const bytes of script.open()) {
    const lines = documents.push(reader.push(bytes));
    await refuseFindings();
    yield { lines, bytes: bytes.length };
  }
  const rest: readonly (DocumentLine | NoDocument)[] = documents.push(reader.end());
  await refuseFindings();
  yield { lines: [...rest, ...documents.end()], bytes: 0 };
}

async function insert(into: Collection, script: SeedScript, lines: readonly DocumentLine[]): Promise<void> {
  const documents: BSON.Document[] = [];
  for (const { text, line } of lines) {
    try {
      // Not relaxed: whole numbers stay what they are, instead of becoming what JavaScript has.
      documents.push(BSON.EJSON.parse(text, { relaxed: false }));
    } catch (error) {
      throw await refused(script, error, line);
    }
  }
  try {
    await into.insertMany(documents, { ordered: true });
  } catch (error) {
    if (!(error instanceof MongoServerError)) throw error;
    const [first] = error instanceof MongoBulkWriteError ? [error.writeErrors].flat() : [];
    throw await refused(script, error, lines[first?.index ?? 0]?.line ?? 1);
  }
}

/** What the server or the driver says about a document, in its own words. */
function refused(script: SeedScript, error: unknown, line: number): Promise<Problem> {
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 2000);
  const location = { file: script.path, line, column: 1 };
  return scriptProblem(script, { rule: "seed/script-failed", severity: "error", message, location });
}
