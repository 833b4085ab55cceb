/** `guong check` says what a file would do to others, and what is odd in it, in few lines. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rowRuns } from "../../src/terms/row-runs.ts";
import { copySample, guong, temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();
const data = copySample(join(folder, "data"), /^2024\/dang-ky/);
const district = "2024/dang-ky-ren-luyen_duy-tien.csv";
const own = () => readFileSync(join(data, "exports", district), "utf8");

/** A file as it would be sent, in a folder that says its period. */
function sent(name: string, text: string): string {
  const place = join(folder, "Năm 2024", name);
  mkdirSync(join(place, ".."), { recursive: true });
  writeFileSync(place, text);
  return place;
}

const checked = (...files: string[]) => guong("check", ...files, "--data", data);

describe("what counts no more once a file is sent", () => {
  test("is the earlier file of its kind, period and group, called by its name", async () => {
    const { code, out } = await checked(sent("duy tien.csv", `${own()}\n`));
    expect(code).toBe(0);
    expect(out).toContain(`“Năm 2024/duy tien.csv” thay “${district}”: “${district}” không được tính nữa.`);
  });

  test("is told to machines too, apart from warnings", async () => {
    const { out } = await checked(sent("duy tien.csv", `${own()}\n`), "--json");
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({ effects: [expect.stringContaining(district)], warnings: [] });
  });

  test("is every row of another file that it contradicts, where it takes the place of none", async () => {
    const province = `Đơn vị,Huyện,Tổng số đoàn viên,Số đoàn viên đăng ký rèn luyện
Phường Duy Minh,Duy Tiên,11,1
Phường Hòa Mạc,Duy Tiên,12,2
Phường Quang Trung,Phủ Lý,13,3
`;
    const { out } = await checked(sent("toan tinh.csv", province));
    expect(out).toContain(
      `Chú ý: 2 dòng của “${district}” mâu thuẫn với “Năm 2024/toan tinh.csv” nên cũng bị treo.`,
    );
  });
});

test("a file that was asked about is called as it was typed, wherever it is named", async () => {
  const place = sent("Duy Tiên - Nguyễn Thị Lựu.csv", `${own()}\n`);
  const { out } = await checked(place, join(data, "exports", district));
  expect(out).toContain("Đã được thay bằng “Năm 2024/Duy Tiên - Nguyễn Thị Lựu.csv”");
});

test("what is odd but counted is told by its rows, and more than twenty findings alike by theirs", async () => {
  const rows = Array.from({ length: 30 }, (_, at) => `${at + 1},Xã Lạ ${at + 1},10,5`).join("\n");
  const text = `STT,Đơn vị,Tổng số đoàn viên,Số đoàn viên đăng ký rèn luyện\n${rows}\n31,Phường Duy Minh,10,5\nCộng,,999,155\n`;
  const { out } = await checked(sent("duy tien.csv", text));
  expect(out.match(/^ {2}dòng \d+, cột B .*\[unit-unknown\]/gm)).toHaveLength(20);
  expect(out).toContain("cột B, còn 10 chỗ khác cũng như vậy [unit-unknown]: dòng 22–31.");
  expect(out).toMatch(
    /^Nên xem lại “Năm 2024\/duy tien\.csv”, dòng 33: Dòng cộng không khớp \[total-mismatch\]\./m,
  );
});

test("rows one behind the other are told as from one to another", () => {
  expect(rowRuns([7, 3, 8, 9, 5, 8, 12, 11])).toEqual(["3", "5", "7–9", "11, 12"]);
  expect(rowRuns([])).toEqual([]);
});

test("where a period has no list of officers, that one cause is named for all its evaluations", async () => {
  const apart = copySample(join(folder, "apart"), /^2024\/(dang-ky-ren-luyen_TT|TT_danh-gia)/);
  const file = join(apart, "exports", "2024", "TT_danh-gia.csv");
  const { out } = await guong("check", file, "--data", apart);
  expect(out).toMatch(/chưa có danh sách cán bộ nào của năm 2024 \[roster-missing\]/);
  expect((await guong("counts", "--data", apart)).err).toContain("[roster-missing]");
  expect((await guong("counts", "--data", data)).err).not.toContain("[roster-missing]");
});

test("a file of which nothing counts, though nothing is wrong, says so", async () => {
  const form = "Đơn vị,Tổng số đoàn viên,Số đoàn viên đăng ký rèn luyện\nCộng,,\n";
  const { out } = await checked(sent("Thanh Liêm.csv", form));
  expect(out).toContain("không dòng nào của “Năm 2024/Thanh Liêm.csv” được tính [nothing-counted]");
});

test("a file called as messages call it, by its path below exports, is proposed where it lies", async () => {
  const { code, err } = await checked(district);
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringContaining(`Có phải là: ${join(data, "exports", district)}?`),
  });
});

test("a table of the data folder is no file to be checked: it has been", async () => {
  const { code, err } = await checked(join(data, "reference", "units.csv"));
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("không thấy gì sai") });
});
