import { publishFolder } from "./publish-folder.ts";

/** Publishes one folder: `publish-once <url> <folder> <text>`. */
const [url = "", folder = "", text = ""] = process.argv.slice(2);
await publishFolder(url, folder, text);
