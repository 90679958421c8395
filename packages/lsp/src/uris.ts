import { configName } from "@kodeon/parser/config";
import { URI, Utils } from "vscode-uri";

/** The same for all spellings of a URI: `file:///c%3A/a` and `file:///C:/a` are one file. */
export function keyOf(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** The folder above what a key names; undefined at the top, and where there are no folders, as with `untitled:`. */
export function parentOf(key: string): string | undefined {
  const uri = parsed(key);
  if (uri === undefined || !uri.path.startsWith("/") || uri.path === "/") return undefined;
  return Utils.dirname(uri).toString();
}

/** What a file is called, as people write it. */
export function nameOf(uri: string): string {
  const known = parsed(uri);
  return known === undefined ? uri : Utils.basename(known);
}

/** What goes by a name in a folder. */
export function childOf(folder: string, name: string): string {
  const uri = parsed(folder);
  return uri === undefined ? `${folder}/${name}` : Utils.joinPath(uri, name).toString();
}

/** Whether a key names something below a folder, or the folder itself. */
export function isWithin(key: string, folder: string): boolean {
  return key === folder || key.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** The innermost of some folders that what a key names lies in; undefined where it lies in none. */
export function innermostOf(folders: Iterable<string>, key: string): string | undefined {
  let innermost: string | undefined;
  for (const folder of folders)
    if (isWithin(key, folder) && folder.length > (innermost?.length ?? 0)) innermost = folder;
  return innermost;
}

/** A folder by its key, without a slash at its end. */
export function folderKey(uri: string): string {
  const key = keyOf(uri);
  return key.endsWith("/") && parentOf(key) !== undefined ? key.slice(0, -1) : key;
}

/** Whether a key names settings, and no manifest. */
export function isConfig(key: string): boolean {
  return key.endsWith(`/${configName}`);
}

function parsed(key: string): URI | undefined {
  try {
    return URI.parse(key);
  } catch {
    return undefined;
  }
}
