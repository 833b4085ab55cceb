/** Criteria whose codes have no letter: 1.1, 1.2 … */
import { expect, test } from "vitest";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import { province } from "./province.ts";
import { columnsOf, fatesOf, lines, NOTHING, sheetOf, textsOf } from "./sheets.ts";

const K23 = `code,group_code,group_name,name,kind,max_points,met_at,applies_to
1.1,1,Tư tưởng,Lập trường vững vàng,score,30,20,
1.2,1,Tư tưởng,Kết quả xếp loại tổ chức Đoàn,score,30,20,
K1,K,Không nên làm,Đi muộn,dont,,,
`;
const context = contextOf(province({ "schemes/K23.csv": K23 }));

function read(text: string) {
  const file = recogniseFile("bieu.csv", [sheetOf(lines(text))], NOTHING, context);
  if ("refusal" in file) throw new Error(file.refusal);
  return file;
}

test.each(["||||1.1||1.2|", "||||1.1.||1.2.|"])(
  "a row of codes is part of the header, also without merged cells: %s",
  (codes) => {
    const file = read(`
    Năm 2023
    STT|Họ và tên|Chức vụ|Đơn vị|1. Tư tưởng|||
    ${codes}
    ||||Tự chấm|Chính thức|Tự chấm|Chính thức
    1|An|Bí thư|Xã Lê Hồ|20|19|25|24`);
    expect(columnsOf(file).slice(3)).toEqual(["E self:1.1", "F final:1.1", "G self:1.2", "H final:1.2"]);
    expect(fatesOf(file).slice(1)).toEqual(["2 header", "3 header", "4 header", "5 data"]);
  },
);

test("a row of scores is none, though they look like codes", () => {
  const file = read(`
    Năm 2023
    STT|Họ và tên|Chức vụ|Đơn vị|1.1|1.2
    1|An|Bí thư|Xã Lê Hồ|1.1|1.2`);
  expect(fatesOf(file).at(-1)).toBe("3 data");
});

test("a code in front of the criterion's own name is no question's number", () => {
  const file = read(`
    Năm 2023
    STT|Họ và tên|Chức vụ|Đơn vị|1.1. Lập trường vững vàng|1.2. Kết quả xếp loại tổ chức Đoàn|Xếp loại
    1|An|Bí thư|Xã Lê Hồ|20|25|Tốt`);
  expect(columnsOf(file).slice(3)).toEqual(["E final:1.1", "F final:1.2", "G grade"]);
});

test("whoever scored may stand before a code, and evidence for it is no score", () => {
  const file = read(`
    Năm 2023
    STT|Họ và tên|Chức vụ|Đơn vị|Tự chấm: 1.1|Cấp trên chấm: 1.1|Kết luận: 1.1|Minh chứng: 1.1
    1|An|Bí thư|Xã Lê Hồ|20|19|18|ảnh`);
  expect(columnsOf(file).slice(3)).toEqual(["E self:1.1", "F reviewed:1.1", "G final:1.1"]);
});

const K26 = `code,group_code,group_name,name,kind,max_points,met_at,applies_to
1,I,Chính trị,Chính trị tư tưởng,score,20,15,
2,I,Chính trị,Đạo đức lối sống,score,20,15,
3,II,Công tác,"Năng lực công tác",score,40,28,
4,II,Công tác,Phong cách làm việc,score,20,14,
`;
const plain = contextOf(province({ "schemes/K23.csv": K26 }));

test("a question's number in front of a criterion's name is not another criterion's code", () => {
  const form = `
    Năm 2023
    1. Họ và tên|2. Chức vụ|3. Đơn vị|4. Chính trị tư tưởng (20 điểm)|5. Đạo đức, lối sống|6. Năng lực công tác|7. Phong cách làm việc: 20 điểm
    An|Bí thư|Xã Lê Hồ|18|19|35|17`;
  const file = recogniseFile("bieu.csv", [sheetOf(lines(form))], NOTHING, plain);
  if ("refusal" in file) throw new Error(file.refusal);
  expect(columnsOf(file).slice(3)).toEqual(["D final:1", "E final:2", "F final:3", "G final:4"]);
});

test("a question's number is none either where the name is only like a criterion's, and that is told", () => {
  const form = `
    Năm 2023
    1. Họ và tên|2. Chức vụ|3. Đơn vị|4. Bạn tự chấm về chính trị|5. Bạn tự chấm về đạo đức
    An|Bí thư|Xã Lê Hồ|18|19`;
  const file = recogniseFile("bieu.csv", [sheetOf(lines(form))], NOTHING, plain);
  // Nothing else says that it is an evaluation.
  expect("refusal" in file).toBe(true);
  const graded = form.replace("|5. Bạn tự chấm về đạo đức", "|5. Xếp loại");
  const read = recogniseFile("bieu.csv", [sheetOf(lines(graded))], NOTHING, plain);
  if ("refusal" in read) throw new Error(read.refusal);
  expect(columnsOf(read).slice(3)).toEqual(["E grade"]);
  expect(read.sheets[0]?.leftOut.map(({ note }) => note).join()).toContain("mà cột D có số không được đọc");
});

test.each([
  ["numbers that begin again behind who is asked", "1. Họ và tên|2. Chức vụ|3. Đơn vị"],
  ["those of a table whose names bear none", "Họ và tên|Chức vụ|3. Đơn vị"],
])("%s are the criteria's, whatever words follow them", (_, who) => {
  const header = `${who}|1. Tư tưởng|2. Đạo đức|3. Chuyên môn|4. Phong cách`;
  const text = `Năm 2023\n${header}\nAn|Bí thư|Xã Lê Hồ|18|19|35|17`;
  const file = recogniseFile("bieu.csv", [sheetOf(lines(text))], NOTHING, plain);
  if ("refusal" in file) throw new Error(file.refusal);
  expect(columnsOf(file).slice(3)).toEqual(["D final:1", "E final:2", "F final:3", "G final:4"]);
});

test("codes 1 to 4 below one header are four criteria, and no scale of one", () => {
  const text = `
    Năm 2023
    STT|Họ và tên|Chức vụ|Đơn vị|Điểm các tiêu chí||||Tổng
    ||||1|2|3|4|
    1|An|Bí thư|Xã Lê Hồ|18|19|35|17|89`;
  const merges = [
    ...[0, 1, 2, 3, 8].map((column) => ({ top: 2, left: column, bottom: 3, right: column })),
    { top: 2, left: 4, bottom: 2, right: 7 },
  ];
  const file = recogniseFile("bieu.xlsx", [sheetOf(lines(text), "", merges)], NOTHING, plain);
  if ("refusal" in file) throw new Error(file.refusal);
  expect(columnsOf(file).slice(3)).toEqual(["E final:1", "F final:2", "G final:3", "H final:4", "I total"]);
  expect(textsOf(file)[0]?.slice(-5)).toEqual(["18", "19", "35", "17", "89"]);
});
