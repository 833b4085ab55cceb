/**
 * `<guong-hinh name="3-chu-dong" ky="2024" dia-ban="353">` for pages of an office's portal: a figure as high as it needs
 * to be. Leaves nothing on the page but the element; asks nothing of any place but the site that this file lies in.
 */
import { GuongFigure } from "./element.ts";

if (!customElements.get("guong-hinh")) customElements.define("guong-hinh", GuongFigure);
