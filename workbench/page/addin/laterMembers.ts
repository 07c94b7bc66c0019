import { addLaterMembers } from "../../host/protocol/addLaterMembers";

/** Runs in the add-in's own frame, before the add-in: office.js defines its classes when it knows that it is in Excel. */
void Office.onReady(() => addLaterMembers(window as never));
