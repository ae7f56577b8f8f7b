/**
 * A long newspaper feature has 20,000 characters, a law 60,000; what is longer is no article but a file that lost
 * its line ends.
 */
export const MAX_ARTICLE_CHARS = 200_000;

/** JSON may spell every character as six bytes (\u4e00); what a line needs above that is an error, not an article. */
export const MAX_LINE_BYTES = 6 * MAX_ARTICLE_CHARS + 65_536;

/** A full broadsheet page is 30 KB of text. Pages are read whole, so this bounds memory and time of a reader. */
export const MAX_PAGE_BYTES = 262_144;

/** Ten narrow columns of a hundred lines, and room. */
export const MAX_PAGE_LINES = 3_000;

/** No piece of a masthead, no headline and no byline is longer; longer lines are prose without further looking. */
export const MAX_STRUCTURED_CHARS = 300;

/** Enough to tell a format by: JSON lines with a broken first line, a page that begins with empty lines. */
export const SNIFF_BYTES = 65_536;
