/** `guong report`: the same file as in the site, whole or not at all, and what stands in its way in words. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { findBrowser } from "../../loaders/command/find-browser.ts";
import { writeWhole } from "../../loaders/command/write-whole.ts";
import { openWord } from "../press/word-file.ts";
import { browserEnvironment } from "../support/browser.ts";
import { copySample, guong, temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();
const data = join(folder, "data");
const out = (name: string) => join(folder, "out", name);
const report = (period: string, file: string, ...more: string[]) =>
  guong("report", "--data", data, "--period", period, "--out", out(file), ...more);

beforeAll(() => {
  copySample(data, /^2024\/dang-ky/);
  mkdirSync(join(folder, "out"));
});
afterEach(() => vi.unstubAllEnvs());

describe("refuses, before anything that takes time, and writes nothing", () => {
  const refused = async (said: Promise<{ code: number; out: string; err: string }>, words: RegExp) => {
    const { code, out: printed, err } = await said;
    expect(err).toMatch(words);
    expect(err).not.toMatch(/\bat .*\(.*:\d+:\d+\)/);
    expect([code, printed]).toEqual([2, ""]);
    expect(readdirSync(join(folder, "out"))).toEqual([]);
    expect(existsSync(join(data, ".guong"))).toBe(false);
  };

  test("a period that the data folder does not know, and names those that it knows", () =>
    refused(report("2031", "a.docx"), /không có kỳ “2031”[\s\S]*2024: năm 2024[\s\S]*6 tháng đầu năm 2026/));

  test("an ending that says another thing than the format", async () => {
    await refused(report("2024", "a.pdf", "--format", "docx"), /kết thúc bằng \.pdf nhưng --format là docx/);
    await refused(report("2024", "a.doc", "--format", "docx"), /kết thúc bằng \.doc nhưng --format là docx/);
  });

  test("a file of which neither ending nor format say what it is to be", () =>
    refused(report("2024", "bao-cao"), /Không rõ ghi báo cáo ở dạng nào[\s\S]*\.docx, \.pdf hoặc \.html/));

  test("a format that it does not know", () =>
    refused(report("2024", "a.docx", "--format", "odt"), /Dạng báo cáo là docx, pdf hoặc html/));

  test("a folder where a file should be named, and a place where nothing can be", async () => {
    await refused(report("2024", ".", "--format", "docx"), /là một thư mục; hãy ghi tên một tệp DOCX/);
    writeFileSync(join(folder, "tep"), "");
    await refused(
      report("2024", "../tep/a.docx"),
      /Không ghi được .*a\.docx: kiểm tra đường dẫn và quyền ghi/,
    );
  });

  test("PDF where there is no browser to print it, and says what would help", async () => {
    vi.stubEnv("PATH", folder);
    vi.stubEnv("GUONG_CHROMIUM", join(folder, "no-browser"));
    await refused(
      report("2024", "a.pdf"),
      /GUONG_CHROMIUM là “.*no-browser”, nhưng ở đó không có chương trình/,
    );
  });

  test("what is missing from the order", () =>
    refused(guong("report", "--period", "2024"), /Thiếu tùy chọn bắt buộc --out/));
});

describe("of a data folder", () => {
  test("it writes the Word draft, and says where", async () => {
    const { code, err } = await report("2024", "2024.docx");
    expect([code, err]).toEqual([
      0,
      expect.stringContaining(`Đã ghi báo cáo năm 2024 vào ${out("2024.docx")}`),
    ]);
    expect(openWord(readFileSync(out("2024.docx"))).styled("Heading1")[0]).toMatch(/^I\. /);
  });

  test("it refuses a period of which no file is counted, and names those that have some", async () => {
    const { code, err } = await report("2023", "2023.docx");
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/Chưa có tệp nào của năm 2023[\s\S]*2024: năm 2024/),
    ]);
    expect(existsSync(out("2023.docx"))).toBe(false);
  });

  test("it prints the PDF with the browser that it is told of, on numbered sheets", async () => {
    for (const [name, value] of Object.entries(await browserEnvironment())) vi.stubEnv(name, value);
    const { code, out: printed } = await report("2024", "2024.pdf", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ period: "2024", format: "pdf", out: out("2024.pdf") });
    const pdf = readFileSync(out("2024.pdf")).toString("latin1");
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf).toMatch(/\/Type \/Page\b/);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });

  test("it leaves nothing beside what was asked for", () => {
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["2024.docx", "2024.pdf"]);
  });
});

test("a file that cannot be moved into its place leaves none beside it", async () => {
  const place = join(folder, "taken");
  mkdirSync(join(place, "x"), { recursive: true });
  const written = (out: string) =>
    writeWhole(out, { mode: 0o644, kind: "DOCX" }, (beside) => writeFileSync(beside, "…"));
  await expect(written(join(folder, "tep", "x"))).rejects.toThrow(/Không ghi được/);
  await expect(written(place)).rejects.toThrow(/là một thư mục/);
  expect(readdirSync(place)).toEqual(["x"]);
});

describe("a browser is looked for", () => {
  const machine = (platform: NodeJS.Platform, env: Record<string, string>, programs: readonly string[]) => ({
    ...{ platform, env },
    isProgram: (path: string) => programs.includes(path),
  });

  test("where the variable says, before anywhere else", () => {
    const env = { GUONG_CHROMIUM: "/opt/mine", PATH: "/usr/bin" };
    expect(findBrowser(machine("linux", env, ["/usr/bin/chromium", "/opt/mine"]))).toBe("/opt/mine");
  });

  test("on the path, under any of its names", () => {
    const env = { PATH: "/bin:/usr/bin" };
    expect(findBrowser(machine("linux", env, ["/usr/bin/google-chrome"]))).toBe("/usr/bin/google-chrome");
    expect(findBrowser(machine("linux", env, ["/usr/bin/microsoft-edge"]))).toBe("/usr/bin/microsoft-edge");
  });

  test("where Windows and macOS keep programs", () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const env = { "ProgramFiles(x86)": "C:\\Program Files (x86)", Path: "C:\\Windows" };
    expect(findBrowser(machine("win32", env, [edge]))).toBe(edge);
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser(machine("darwin", {}, [chrome]))).toBe(chrome);
  });

  test("and where there is none, it is said what to install or to do instead", () => {
    expect(() => findBrowser(machine("linux", { PATH: "/usr/bin" }, []))).toThrow(
      /Chromium, Chrome hay Edge[\s\S]*cài[\s\S]*GUONG_CHROMIUM[\s\S]*\.html[\s\S]*chọn In/,
    );
  });
});
