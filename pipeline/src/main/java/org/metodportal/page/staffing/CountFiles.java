package org.metodportal.page.staffing;

/** Names of the tables of open data that hold counts beside the indicators. */
public final class CountFiles {
  /** Staff and free places. */
  public static final String STAFFING = "staffing.csv";

  /** How many completed each programme. */
  public static final String COMPLETIONS = "completions.csv";

  /** How often each deficit is found. */
  public static final String DEFICITS = "deficits.csv";

  private CountFiles() {}
}
