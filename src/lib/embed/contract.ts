/** What an embed's page and its scripts know each other by. */

/** The id of the element that holds all that is seen; its height is the embed's. */
export const FRAME = 'embed';
/** The id of the element that holds the data as JSON. */
export const DATA = 'embed-data';
/** The event on the document that says that something else has been drawn. */
export const DRAWN = 'standpunkt:drawn';
/** The event on the document that asks the drawing to fit its room: a frame out of sight does not hear of a new width. */
export const FIT = 'standpunkt:fit';

/** Has every link open in a new tab: in a drawing none asks the page's base for where. @param html of an embed */
export const inNewTabs = (html: string): string => html.replaceAll('<a ', '<a target="_blank" ');
