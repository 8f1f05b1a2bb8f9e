package org.metodportal.page.programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodportal.document.LatinName;
import org.metodportal.registry.Programme;

/** Where programmes and deficits stand on the page of a catalogue. */
public final class CatalogueAnchors {
  private static final int LONGEST_KEY = 48;

  private CatalogueAnchors() {}

  /** Anchors by identifier, from what is Latin in it; the second of equal ones gets a number. */
  public static Map<String, String> ofProgrammes(List<Programme> programmes) {
    Map<String, String> anchors = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Programme programme : programmes) {
      String latin = "programme-" + LatinName.of(programme.spelling(), LONGEST_KEY);
      String anchor = latin;
      for (int number = 2; !taken.add(anchor); number++) {
        anchor = latin + "-" + number;
      }
      anchors.put(programme.id(), anchor);
    }
    return anchors;
  }

  /** The place of a deficit, by its code. */
  public static String ofDeficit(String code) {
    return "deficit-" + key(code);
  }

  /** Words as a part of an anchor or a value of a filter: Latin letters, digits and dashes. */
  static String key(String words) {
    return LatinName.of(words, LONGEST_KEY);
  }
}
