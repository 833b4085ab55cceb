/** A browser of this machine that can print a page as PDF; none comes with the program. */
import { accessSync, constants, statSync } from "node:fs";
import { posix, win32 } from "node:path";

/** What a search looks at; the machine's own, unless a test says otherwise. */
interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  isProgram: (path: string) => boolean;
}

/** The variable that names a browser. */
const BROWSER_VARIABLE = "GUONG_CHROMIUM";

/** There is no browser to print with. */
class NoBrowser extends Error {}

const NAMES = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
  ...["microsoft-edge", "microsoft-edge-stable", "msedge"],
];

const WINDOWS_FOLDERS = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];
const WINDOWS_PLACES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  linux: ["/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"],
};

/** The program's path: what the variable names, else what is found on the path or where it usually is. */
export function findBrowser(machine: Machine = thisMachine()): string {
  const named = machine.env[BROWSER_VARIABLE];
  if (named) {
    if (machine.isProgram(named)) return named;
    throw new NoBrowser(
      `Biến ${BROWSER_VARIABLE} là “${named}”, nhưng ở đó không có chương trình nào chạy được. Hãy sửa đường dẫn ấy, hoặc bỏ biến đi để máy tự tìm.`,
    );
  }
  const found = candidates(machine).find(machine.isProgram);
  if (found) return found;
  throw new NoBrowser(
    `Không thấy Chromium, Chrome hay Edge trên máy này để in ra PDF. Hãy cài một trong ba trình duyệt ấy (hoặc ghi đường dẫn đến nó vào biến ${BROWSER_VARIABLE}); hoặc ghi báo cáo ra tệp .html, mở bằng trình duyệt rồi chọn In, “Lưu dưới dạng PDF”.`,
  );
}

function candidates({ env, platform }: Machine): string[] {
  const windows = platform === "win32";
  const { join, delimiter } = windows ? win32 : posix;
  const onPath = (env.PATH ?? env.Path ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => NAMES.map((name) => join(folder, windows ? `${name}.exe` : name)));
  if (!windows) return [...onPath, ...(USUAL_PLACES[platform] ?? [])];
  const roots = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
  return [...onPath, ...WINDOWS_PLACES.flatMap((place) => roots.map((root) => join(root, place)))];
}

function thisMachine(): Machine {
  return { env: process.env, platform: process.platform, isProgram };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
