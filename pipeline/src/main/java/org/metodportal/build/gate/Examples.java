package org.metodportal.build.gate;

import java.util.ArrayList;
import java.util.List;

/** Findings of one kind: all are counted, the first few are told. */
final class Examples {
  private static final int TOLD = 5;

  private final List<String> told = new ArrayList<>();
  private int count;

  void add(String finding) {
    count++;
    if (told.size() < TOLD) {
      told.add(finding);
    }
  }

  /**
   * One sentence on all findings.
   *
   * @param what Russian words that end before the number
   * @return none when nothing was found
   */
  List<String> reasons(String what) {
    if (count == 0) {
      return List.of();
    }
    String rest = count > told.size() ? "; и ещё " + (count - told.size()) : "";
    return List.of(what + ": " + count + ". " + String.join("; ", told) + rest + ".");
  }
}
