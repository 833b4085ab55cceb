/** Meeting mode: the page's slides one at a time, on as much of the screen as there is. */
import { listenForButtons } from "./meeting/buttons.ts";
import { fullScreen } from "./meeting/full-screen.ts";
import { listenForKeys } from "./meeting/keys.ts";
import { Show } from "./meeting/show.ts";
import { listenForSwipes } from "./meeting/swipes.ts";

const place = document.querySelector<HTMLElement>(".meeting");
if (place) {
  const show = new Show(place);
  const full = fullScreen(document);
  listenForKeys(document, show, full);
  listenForButtons(place, show, full);
  listenForSwipes(place, show);
}
