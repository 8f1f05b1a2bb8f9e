package org.metodportal.content.regulation.markdown;

/** How an act marks the start of a clause. */
public enum NumberStyle {
  /** «1.», «1.1.», «3.2.1.», «8.1». */
  DECIMAL,
  /** «1)». */
  BRACKET,
  /** «а)». */
  LETTER,
  /** «—», «–», «-». */
  DASH,
  /** No mark: a paragraph. */
  NONE
}
