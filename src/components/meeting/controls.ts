/** What leads through the slides once a script runs; arrow keys do the same. */
import { type Html, html } from "../markup/html.ts";

export function slideControls(): Html {
  return html`<div class="slide-controls" role="group" aria-label="Trang chiếu"><button type="button" data-slide="back" aria-label="Trang chiếu trước">‹</button><output class="slide-number"></output><button type="button" data-slide="on" aria-label="Trang chiếu sau">›</button><button type="button" data-slide="full"><span class="enter">Toàn màn hình</span><span class="leave">Thoát</span></button><span class="quiet keys">Phím mũi tên để chuyển, F để mở toàn màn hình, Esc để thoát</span></div>`;
}
