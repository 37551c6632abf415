import { kwame, nora } from "../people";
import type { SampleThread } from "../types";

export const requestInHtml: SampleThread = {
  id: "request-in-html",
  subject: "An introduction to Gwen Pritchard?",
  messages: [
    {
      from: kwame,
      to: [nora],
      when: { minutesAgo: 320 },
      unread: true,
      html: `<html><head><style>p { margin: 0 0 12px } .sig { color: #777 }</style></head><body style="font-family: Georgia, serif; font-size: 15px">
<p>Dear Nora,</p>
<p>I hope the new office treats you well. Would you consider introducing me to <b>Gwen Pritchard</b> at Saltmarsh Energy?</p>
<p>Our cold stores in Tema run on diesel for six hours of every day. You and I worked on the first of them together, so you know how much of the price of a mango is fuel. Saltmarsh has put batteries beside exactly this kind of building in Wales.</p>
<p>What might be in it for her: we would host a first site outside Europe and <i>pay for the study ourselves</i>. I would ask her for one call about whether our roof is big enough.</p>
<p>With gratitude,<br>Kwame</p>
<p class="sig">Kwame Boateng<br>Gold Coast Foods &middot; <a href="https://goldcoastfoods.example/">goldcoastfoods.example</a></p>
<img src="https://tracker.pixel.example/open.gif?m=881" width="1" height="1" alt="">
</body></html>`,
    },
  ],
};
