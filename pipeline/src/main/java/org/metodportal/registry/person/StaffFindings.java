package org.metodportal.registry.person;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.schema.Table;

/**
 * What accepted rows of persons tell about the territory: its years, which organizations had staff
 * in which year, how each subject and form of support is spelled first, and of which years each
 * table has rows.
 */
public final class StaffFindings {
  /** Organization to the years in which it had staff. */
  private final Map<String, BitSet> employers = new HashMap<>();

  private final Map<String, Spelling> subjects = new HashMap<>();
  private final Map<String, Spelling> forms = new HashMap<>();

  /** Table to the years of which it has a row. */
  private final Map<Table, BitSet> covered = new EnumMap<>(Table.class);

  /** Years in which something without an end is taken to go on. */
  private static final int LAST_YEAR = 2200;

  private record Spelling(String text, int order, int line) {
    Spelling earlier(Spelling other) {
      return order < other.order || (order == other.order && line <= other.line) ? this : other;
    }
  }

  /** Notes that an organization has staff in a year. */
  public void employer(int year, String organization) {
    yearsOf(organization).set(year);
  }

  /** Notes that a table has a row of a year. */
  public void covers(Table table, int year) {
    covers(table, year, year);
  }

  /** Notes that a table has a row of something that goes on in all these years. */
  public void covers(Table table, int first, int last) {
    int end = Math.min(last, LAST_YEAR);
    if (first >= 0 && first <= end) {
      covered.computeIfAbsent(table, key -> new BitSet()).set(first, end + 1);
    }
  }

  /** Whether the table has an accepted row of the year, or one of something active in it. */
  public boolean isCovered(Table table, int year) {
    BitSet years = covered.get(table);
    return years != null && years.get(year);
  }

  private BitSet yearsOf(String organization) {
    return employers.computeIfAbsent(organization, key -> new BitSet());
  }

  /** Notes how a row spells a subject; the row of the first file and line wins. */
  public void subject(String folded, String spelling, int order, int line) {
    note(subjects, folded, new Spelling(spelling, order, line));
  }

  /** Notes how a row spells a form of support; the row of the first file and line wins. */
  public void form(String folded, String spelling, int order, int line) {
    note(forms, folded, new Spelling(spelling, order, line));
  }

  private static void note(Map<String, Spelling> known, String folded, Spelling found) {
    known.merge(folded, found, Spelling::earlier);
  }

  /** Years of the territory, ascending. */
  public List<Integer> years() {
    BitSet all = new BitSet();
    employers.values().forEach(all::or);
    return all.stream().boxed().toList();
  }

  /** Whether the organization has at least one staff row in the year. */
  public boolean hasStaff(int year, String organization) {
    BitSet years = employers.get(organization);
    return years != null && years.get(year);
  }

  /** The spelling of a subject's first accepted row; the subject itself when it has none. */
  public String spelling(String folded) {
    Spelling spelling = subjects.get(folded);
    return spelling == null ? folded : spelling.text;
  }

  /** The spelling of a form's first accepted row; the form itself when it has none. */
  public String formSpelling(String folded) {
    Spelling spelling = forms.get(folded);
    return spelling == null ? folded : spelling.text;
  }

  /** Adds what another shard found. */
  public void merge(StaffFindings other) {
    other.employers.forEach((organization, years) -> yearsOf(organization).or(years));
    other.subjects.forEach(
        (subject, spelling) -> subjects.merge(subject, spelling, Spelling::earlier));
    other.forms.forEach((form, spelling) -> forms.merge(form, spelling, Spelling::earlier));
    other.covered.forEach(
        (table, years) -> covered.computeIfAbsent(table, key -> new BitSet()).or(years));
  }

  /** Packs everything. */
  public void pack(PackedBytes out) {
    out.putCount(employers.size());
    employers.forEach(
        (organization, years) -> {
          out.putText(organization);
          out.putCount(years.cardinality());
          years.stream().forEach(out::putSigned);
        });
    pack(subjects, out);
    pack(forms, out);
    out.putCount(covered.size());
    covered.forEach(
        (table, years) -> {
          out.putCount(table.ordinal());
          out.putCount(years.cardinality());
          years.stream().forEach(out::putSigned);
        });
  }

  private static void pack(Map<String, Spelling> spellings, PackedBytes out) {
    out.putCount(spellings.size());
    spellings.forEach(
        (folded, spelling) -> {
          out.putText(folded);
          out.putText(spelling.text);
          out.putCount(spelling.order);
          out.putCount(spelling.line);
        });
  }

  /** Unpacks what {@link #pack} packed. */
  public static StaffFindings unpack(PackedReader in) {
    StaffFindings findings = new StaffFindings();
    for (long count = in.takeCount(); count > 0; count--) {
      String organization = in.takeText();
      for (long years = in.takeCount(); years > 0; years--) {
        findings.employer((int) in.takeSigned(), organization);
      }
    }
    for (long count = in.takeCount(); count > 0; count--) {
      findings.subject(in.takeText(), in.takeText(), in.takeLength(), in.takeLength());
    }
    for (long count = in.takeCount(); count > 0; count--) {
      findings.form(in.takeText(), in.takeText(), in.takeLength(), in.takeLength());
    }
    for (long count = in.takeCount(); count > 0; count--) {
      Table table = Table.values()[in.takeLength()];
      for (long years = in.takeCount(); years > 0; years--) {
        findings.covers(table, (int) in.takeSigned());
      }
    }
    return findings;
  }
}
