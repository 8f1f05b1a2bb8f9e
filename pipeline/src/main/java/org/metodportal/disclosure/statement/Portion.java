package org.metodportal.disclosure.statement;

/** A plain part of a group, as people say it; ascending. */
public enum Portion {
  QUARTER(1, 4, "четверти"),
  THIRD(1, 3, "трети"),
  HALF(1, 2, "половины"),
  TWO_THIRDS(2, 3, "двух третей"),
  THREE_QUARTERS(3, 4, "трёх четвертей");

  private final long parts;
  private final long of;
  private final String genitive;

  Portion(long parts, long of, String genitive) {
    this.parts = parts;
    this.of = of;
    this.genitive = genitive;
  }

  /** In Russian after «не больше» and «не меньше»: {@code половины}. */
  public String genitive() {
    return genitive;
  }

  /** How {@code count} persons of {@code all} compare with it: negative when they are less. */
  int compare(long count, long all) {
    return Long.compare(count * of, parts * all);
  }
}
