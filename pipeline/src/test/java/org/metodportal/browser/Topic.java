package org.metodportal.browser;

/** What a page is asked about in the browser. */
enum Topic {
  /** Violations that axe finds in light and dark, on a wide screen and on a phone. */
  AXE,
  /** Whether anything needs scrolling sideways at 320 px, or with text twice as large. */
  REFLOW,
  /** Whether every link and button is reached with the keyboard and shows that it has focus. */
  KEYBOARD,
  /** Whether words and drawings are seen in the reader's own few colours. */
  FORCED_COLOURS,
  /** Whether paper gets the content and not the menus. */
  PRINT,
  /** Whether the content is there with JavaScript off. */
  WITHOUT_SCRIPT,
  /** Whether the console is silent, the content policy is kept and no other host is asked. */
  QUIET
}
