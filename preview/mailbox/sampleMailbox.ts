import { introductionAlreadyMade } from "./threads/introductionAlreadyMade";
import { newsletterIssue } from "./threads/newsletterIssue";
import { olderMail } from "./threads/olderMail";
import { permissionAsk } from "./threads/permissionAsk";
import { receipt } from "./threads/receipt";
import { requestForAKind } from "./threads/requestForAKind";
import { requestForThree } from "./threads/requestForThree";
import { requestInHtml } from "./threads/requestInHtml";
import { requestInOtherScript } from "./threads/requestInOtherScript";
import { requestOnBehalf } from "./threads/requestOnBehalf";
import { requestOnlyInQuote } from "./threads/requestOnlyInQuote";
import { requestWithEverything } from "./threads/requestWithEverything";
import { requestWithNothing } from "./threads/requestWithNothing";
import { salesMail } from "./threads/salesMail";
import { selfIntroduction } from "./threads/selfIntroduction";
import { thankYou } from "./threads/thankYou";
import type { SampleThread } from "./types";

/** The mail that a first look at the add-on opens. */
export const SAMPLE_MAILBOX: readonly SampleThread[] = [
  requestWithEverything,
  requestWithNothing,
  requestForThree,
  requestInHtml,
  permissionAsk,
  requestForAKind,
  requestOnBehalf,
  salesMail,
  newsletterIssue,
  requestOnlyInQuote,
  introductionAlreadyMade,
  requestInOtherScript,
  selfIntroduction,
  thankYou,
  receipt,
  ...olderMail,
];
