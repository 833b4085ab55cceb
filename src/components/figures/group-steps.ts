/** A group's own steps to “3 chủ động”: no page has them as a chart, since the group's page shows every unit instead. */
import { hasAffiliated, hasCommunes } from "../group/subject.ts";
import { stepsFigure } from "../initiatives/steps.ts";
import { type Component, codeOf } from "../page/view.ts";
import { addressIn } from "./address.ts";

/** On the base that holds its units: all of them only where it has none of the communes' level. */
export const groupSteps: Pick<Component, "draw"> = {
  draw: (view) => {
    const group = codeOf(view.path);
    const period = view.book.period(view.choice.period);
    if (!period) return null;
    const isAffiliated = !hasCommunes(view.book, group) && hasAffiliated(view.book, group, period.ends);
    return stepsFigure(view, {
      ...{ period: period.period, group, base: isAffiliated ? "all" : "commune" },
      address: addressIn(view, "3-chu-dong", period.period, group),
    });
  },
};
