import {
  type Connection,
  type InitializeParams,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { answerRequests } from "./answer.ts";
import { clientOf } from "./client.ts";
import { type ConfigFile, findConfigFiles } from "./config-files.ts";
import { readSettings, settingsFor } from "./configuration.ts";
import { followDisk } from "./disk.ts";
import { followDocuments } from "./documents.ts";
import type { Purpose } from "./feature.ts";
import { features } from "./features.ts";
import type { Host } from "./host.ts";
import { listFiles } from "./listed.ts";
import { showProgress } from "./progress.ts";
import { arrangeProjects } from "./projects.ts";
import { answerPulls } from "./pull.ts";
import { pushReports } from "./push.ts";
import { keepReports } from "./reports.ts";
import type { ProjectSettings } from "./service/project.ts";
import { followSettings } from "./settings.ts";
import { folderKey, innermostOf, isConfig, keyOf, parentOf } from "./uris.ts";
import { followFiles } from "./watch.ts";

/** A conversation with one client, from `initialize` on. */
export interface Session {
  readonly capabilities: ServerCapabilities;
  /** To be called when the client is ready for questions. */
  readonly start: () => void;
}

/** Wires everything to the connection of a client that has introduced itself. */
export function openSession(connection: Connection, host: Host, params: InitializeParams): Session {
  const client = clientOf(params);
  const { capabilities } = client;
  const speech = { language: host.language, locale: client.locale };

  const log = (text: string): void => {
    host.log(text);
    connection.console.warn(text);
  };
  const failed = (fault: unknown): void => {
    const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    host.log(text);
    connection.console.error(text);
  };

  const folders = new Set(client.folders.map(folderKey));
  const configs = findConfigFiles(host, (uri) => documents.textOf(uri));
  const settings = followSettings(connection, {
    client,
    folders,
    read: (value) => readSettings(value, speech, log),
    changed() {
      projects.arrange();
      schedule();
    },
    failed,
  });
  const links = client.followsLinks && host.linkTo ? { linkTo: host.linkTo } : {};
  const projectSettings = (config?: ConfigFile, homeKey?: string): ProjectSettings => ({
    ...settingsFor(config, settings.at(config?.folder ?? homeKey), speech),
    ...links,
  });
  const projects = arrangeProjects({
    configs,
    folders,
    keyFor: (key) => disk.keyFor(key),
    settingsFor: projectSettings,
  });
  // A client that watches no files for the server tells of none that change; they are looked at now and then.
  const isTold = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  const isOpen = (key: string): boolean => projects.find(key)?.document.version !== undefined;
  const changed = (): void => schedule();
  const disk = followDisk({
    host,
    configs,
    projects,
    folders,
    isOpen,
    openKeys: () => documents.keys(),
    changed,
    failed,
    progress: (total) =>
      showProgress(
        connection,
        total,
        settings.known().then(() => projectSettings().language),
      ),
  });
  const documents = followDocuments(connection, {
    log,
    put(document, isNew) {
      if (!isNew) projects.renew(document);
      else {
        projects.put(document);
        // A manifest outside the workspace brings in the others of its project, of which nobody tells.
        const key = disk.keyFor(keyOf(document.uri));
        const isOutside = parentOf(key) !== undefined && innermostOf(folders, key) === undefined;
        if (isOutside || (!isTold && disk.isReady())) disk.inspect();
      }
      changed();
    },
    closed: (key) => disk.closed(key),
    saved() {
      if (!isTold) disk.inspect();
    },
    configChanged: () => disk.survey(),
  });

  const reports = keepReports((uri) => {
    const key = keyOf(uri);
    return projects.find(key) !== undefined || projects.homes.has(key) || disk.unreadable.has(key);
  });
  const isReady = (): boolean => disk.isReady();
  const list = () =>
    listFiles({ projects, documents, reports, folders, isOpen, isReady, unreadable: disk.unreadable });
  const answering = answerRequests(connection, failed);
  const schedule = client.pulls
    ? answerPulls({
        connection,
        answering,
        known: settings.known,
        list,
        failed,
        refreshes: capabilities.workspace?.diagnostics?.refreshSupport === true,
        reportOf(uri) {
          const placed = projects.find(uri);
          if (placed) return { ...reports.ofManifest(placed), version: placed.document.version };
          const key = keyOf(uri);
          const fault = disk.unreadable.get(key);
          if (fault) return reports.ofUnreadable({ uri, fault, project: projects.homeOf(key).project });
          const home = projects.homes.get(key);
          return isConfig(key) && home?.config
            ? reports.ofConfig({ config: home.config, project: home.project })
            : undefined;
        },
      })
    : pushReports({ connection, known: settings.known, list, failed });
  // A client tells of what has changed, but not at once, and an edit at a place where nothing is any more does harm.
  const freshen = async (purpose: Purpose): Promise<void> => {
    if (purpose === "edit" || !isTold) await disk.freshen();
  };
  const offered = features.map((feature) => {
    const offer = feature.capabilities(capabilities);
    // What is not offered is not answered.
    if (Object.keys(offer).length > 0) feature.serve({ answering, projects, client: capabilities, freshen });
    return offer;
  });

  const { foldersChanged } = settings;
  const files = followFiles(connection, { client, disk, folders, foldersChanged, changed, failed });

  return {
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        ...(isTold ? {} : { save: true }),
      },
      workspace: files.capabilities,
      ...(client.pulls
        ? {
            diagnosticProvider: {
              identifier: "kodeon",
              interFileDependencies: true,
              workspaceDiagnostics: true,
            },
          }
        : {}),
      ...(Object.assign({}, ...offered) as ServerCapabilities),
    },
    start() {
      settings.start();
      files.start();
      disk.survey();
    },
  };
}
