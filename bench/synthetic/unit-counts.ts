/** Counts about units: what each registered, took part in, was recognised for and sent. */
import type { Count } from "../../src/terms/published.ts";
import type { Period, Unit } from "../../src/terms/reference.ts";
import type { Chance } from "./chance.ts";
import { CAMPAIGNS, DIRECT } from "./places.ts";

type Row = (measure: string, N: number | null, n: number, more?: Partial<Count>) => Count;

/** All counts about a unit in a period; `skill` is how well its group does. */
export function unitCounts(unit: Unit, period: Period, skill: number, row: Row, chance: Chance): Count[] {
  const about = { unit: unit.code };
  const members = chance.between(60, 400);
  const bases = unit.group === DIRECT ? ["all"] : ["all", "commune"];
  const has = [chance.of(1, skill), chance.of(1, skill), chance.of(1, skill)];
  const three = has.every((one) => one === 1) ? 1 : 0;
  const initiatives: [string, number][] = [
    ...has.map((one, i): [string, number] => [`initiative_${i + 1}`, one]),
    ["three_initiatives", three],
    ["three_registered", Math.max(three, chance.of(1, skill))],
  ];
  return [
    row("training_registered", members, chance.of(members, skill), about),
    ...initiatives.flatMap(([measure, n]) => bases.map((base) => row(measure, 1, n, { ...about, base }))),
    ...campaignCounts(unit, period, members, skill, row, chance),
    ...period.expects.flatMap((kind) => {
      const sent = chance.of(1, 0.97);
      return [
        row("submitted", 1, sent, { ...about, kind }),
        row("on_time", 1, sent * chance.of(1, skill), { ...about, kind }),
      ];
    }),
  ];
}

function campaignCounts(
  unit: Unit,
  { period }: Period,
  members: number,
  skill: number,
  row: Row,
  chance: Chance,
): Count[] {
  const open = CAMPAIGNS.filter(
    (campaign) => campaign.period === period && (campaign.expected === "all" || unit.group !== DIRECT),
  );
  return open.flatMap(({ campaign, countedIn }) => {
    const took = chance.of(1, skill + 0.05);
    const about = { unit: unit.code, campaign };
    const units = row("campaign_units", 1, took, about);
    if (took === 0 || countedIn === "đơn vị") return [units];
    if (countedIn === "lượt") return [units, row("campaign_turns", null, chance.between(100, 1200), about)];
    return [units, row("campaign_people", members, chance.of(members, skill - 0.1), about)];
  });
}
