package org.metodportal.disclosure.edition;

/** What stands in a cell of persons from tonight on. */
enum Decision {
  /** What protection shows of tonight's counts, hidden or not. */
  TONIGHT,
  /** What was public until now. */
  FORMER,
  /** Nothing that can be read, here and in every earlier edition. */
  HIDDEN,
  /** No row. */
  GONE
}
