package org.metodportal.registry;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.PackedReader;

/**
 * What accepted staff rows tell about the territory: its years, which organizations had staff in
 * which year, and how each subject is spelled first.
 */
public final class StaffFindings {
  /** Year to organizations; only years are in order, for a set is added to with every row. */
  private final Map<Integer, Set<String>> employers = new TreeMap<>();

  private final Map<String, Spelling> subjects = new TreeMap<>();

  private record Spelling(String text, int order, int line) {
    Spelling earlier(Spelling other) {
      return order < other.order || (order == other.order && line <= other.line) ? this : other;
    }
  }

  void employer(int year, String organization) {
    employers.computeIfAbsent(year, key -> new HashSet<>()).add(organization);
  }

  void subject(String folded, String spelling, int order, int line) {
    Spelling known = subjects.get(folded);
    if (known == null || order < known.order || (order == known.order && line < known.line)) {
      subjects.put(folded, new Spelling(spelling, order, line));
    }
  }

  /** Years of the territory, ascending. */
  public Set<Integer> years() {
    return employers.keySet();
  }

  /** Whether the organization has at least one staff row in the year. */
  public boolean hasStaff(int year, String organization) {
    return employers.getOrDefault(year, Set.of()).contains(organization);
  }

  /** The spelling of a subject's first accepted row; the subject itself when it has none. */
  public String spelling(String folded) {
    Spelling spelling = subjects.get(folded);
    return spelling == null ? folded : spelling.text;
  }

  /** Adds what another shard found. */
  public void merge(StaffFindings other) {
    other.employers.forEach(
        (year, ids) -> employers.computeIfAbsent(year, key -> new HashSet<>()).addAll(ids));
    other.subjects.forEach(
        (subject, spelling) -> subjects.merge(subject, spelling, Spelling::earlier));
  }

  /** Packs everything. */
  public void pack(PackedBytes out) {
    out.putCount(employers.size());
    employers.forEach(
        (year, ids) -> {
          out.putSigned(year);
          out.putCount(ids.size());
          new TreeSet<>(ids).forEach(out::putText);
        });
    out.putCount(subjects.size());
    subjects.forEach(
        (subject, spelling) -> {
          out.putText(subject);
          out.putText(spelling.text);
          out.putCount(spelling.order);
          out.putCount(spelling.line);
        });
  }

  /** Unpacks what {@link #pack} packed. */
  public static StaffFindings unpack(PackedReader in) {
    StaffFindings findings = new StaffFindings();
    for (long years = in.takeCount(); years > 0; years--) {
      int year = (int) in.takeSigned();
      for (long ids = in.takeCount(); ids > 0; ids--) {
        findings.employer(year, in.takeText());
      }
    }
    for (long count = in.takeCount(); count > 0; count--) {
      findings.subject(in.takeText(), in.takeText(), in.takeLength(), in.takeLength());
    }
    return findings;
  }
}
