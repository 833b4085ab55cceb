/** A finding tells what would mend it there: the limits, the other row, the group by which a unit was looked for. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { copySample, guong, temporaryFolder } from "../support/pack.ts";

const data = copySample(join(temporaryFolder(), "data"), /^$/);
const exported = (name: string, ...rows: string[]) => {
  const path = join(data, "exports", "2024", name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, `${rows.join("\n")}\n`);
  return path;
};
let said = "";

beforeAll(async () => {
  const registration = exported(
    "dang-ky-ren-luyen_binh-luc.csv",
    "ĐĂNG KÝ RÈN LUYỆN ĐOÀN VIÊN",
    "HUYỆN BÌNH LỤC - NĂM 2024",
    "STT,Đơn vị,Tổng số đoàn viên,Số đoàn viên đăng ký rèn luyện",
    '1,Xã Bình Nghĩa,"3,5",10',
    "2,Xã Liêm Cần,100,90",
    "3,Xã Tràng An,100,90",
    "4,Xã Tràng An,100,80",
  );
  const roster = exported("danh-sach-can-bo.csv", "Họ tên,Chức vụ,Đơn vị", "Vũ Thị Mẫu,BT,Xã Tràng An");
  const evaluation = exported(
    "danh-gia.csv",
    ...["Năm 2024,,,,", "Họ tên,Chức vụ,Đơn vị,A1,Xếp loại", "Vũ Thị Mẫu,BT,Xã Tràng An,99,Giỏi"],
  );
  ({ out: said } = await guong("check", registration, roster, evaluation, "--data", data));
});

test.each([
  [
    "the group by which a unit was looked for, and its own",
    /dòng 5, .*\[unit-unknown\].*Dòng này được đọc theo địa bàn Huyện Bình Lục\. Có phải là: xã Liêm Cần thuộc Huyện Thanh Liêm\?/,
  ],
  ["the other of two rows", /dòng 6: .*\[key-conflict\].*Dòng kia: cùng tệp, dòng 7\./],
  ["and of the other the first", /dòng 7: .*\[key-conflict\].*Dòng kia: cùng tệp, dòng 6\./],
  ["the limits of a score", /đọc được “99”.*\[score-out-of-range\].*Khung điểm ở đây: 0 đến \d+\./],
  ["the grades", /\[grade-unknown\].*Hoàn thành xuất sắc nhiệm vụ.*KHTNV/],
  ["that a count is whole", /đọc được “3,5”.*\[count-not-a-number\].*số nguyên/],
])("%s", (_, line) => {
  expect(said).toMatch(line);
});

test("the other row's file is called by its place where its name may be a person's", async () => {
  const header = "Đơn vị,Tổng số đoàn viên,Số đoàn viên đăng ký rèn luyện";
  exported("cua Trần Văn Mẫu.csv", header, "Xã Tràng An,100,60", "Xã Liêm Cần,50,40");
  const own = join(data, "exports", "2024", "dang-ky-ren-luyen_binh-luc.csv");
  const { out } = await guong("check", own, "--data", data);
  expect(out).toMatch(/\[key-conflict\].*Dòng kia: “2024\/\(tệp \d\)\.csv”, dòng 2\./);
});
