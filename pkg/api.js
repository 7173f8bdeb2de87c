// What an app calls, whichever entry it came by.

import { ready } from "./ready.js";

export { parseContacts, readContacts } from "./contacts.js";
export { Inbox } from "./inbox.js";
export { validateTemplate } from "./judge.js";

export const about = ready("about");
export const applyFix = ready("applyFix");
export const canSend = ready("canSend");
export const compareTemplates = ready("compareTemplates");
export const explainError = ready("explainError");
export const fixAll = ready("fixAll");
export const languages = ready("languages");
export const locate = ready("locate");
export const messageFor = ready("messageFor");
export const parseMarkup = ready("parseMarkup");
export const parseRateCard = ready("parseRateCard");
export const preview = ready("preview");
export const rules = ready("rules");
export const sendTimeline = ready("sendTimeline");
export const validateFamily = ready("validateFamily");
export const validateMessage = ready("validateMessage");
export const windowState = ready("windowState");
