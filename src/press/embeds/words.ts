/** What a figure is called away from its page. */
import type { FigureAddress } from "../../components/figures/address.ts";
import type { Listed } from "../../components/figures/catalogue.ts";
import { periodNameInText } from "../../terms/period.ts";
import { groupName } from "../../terms/places.ts";
import type { Published } from "../../terms/published.ts";

/** The group's name on the period's last day; empty for the province. */
export function whereOf({ address }: { address: FigureAddress }, { groups, periods }: Published): string {
  if (address.group === undefined) return "";
  const ends = periods.find(({ period }) => period === address.period)?.ends ?? "9999-12-31";
  return groupName(groups, address.group, ends);
}

/** Whose figure it is, and of which group where its own words do not say that. */
export function fromWords(listed: Listed, data: Published): string {
  const { identity, groups } = data;
  const { title, subtitle } = listed.figure;
  const where = whereOf(listed, data);
  const names = groups.filter(({ group }) => group === listed.address.group);
  const isSaid = names.some(({ name, shortName }) =>
    [name, shortName].some((one) => one !== "" && `${title} ${subtitle}`.includes(one)),
  );
  return [identity.organisation ?? identity.short_name, isSaid ? "" : where].filter(Boolean).join(" · ");
}

/** `Được công nhận “3 chủ động”: Huyện Lý Nhân, năm 2024`. */
export function titleOf(listed: Listed, data: Published): string {
  const { figure, address } = listed;
  return placed(figure.title, whereOf(listed, data), address.period);
}

/** The same of an address that may have no figure any more. */
export function placed(title: string, where: string, period: string): string {
  return `${title}: ${[where, periodNameInText(period)].filter(Boolean).join(", ")}`;
}

/** The period in `3-chu-dong/2024/353`. */
export function periodOf(path: string): string {
  return path.split("/")[1] ?? "";
}
