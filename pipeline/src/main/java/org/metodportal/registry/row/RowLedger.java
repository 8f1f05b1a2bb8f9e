package org.metodportal.registry.row;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.metodportal.problem.BoundedProblems;
import org.metodportal.problem.Problem;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/**
 * What became of a territory's rows, gathered piece by piece: counts per file, problems, lines to
 * be quarantined, the files' hashes and headers.
 */
public final class RowLedger {
  private final Map<String, RowCounts> bins = new TreeMap<>();
  private final Map<String, Set<Integer>> rejectedLines = new TreeMap<>();
  private final Map<String, String> hashes = new TreeMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, LatestRow> latest = new TreeMap<>();
  private final BoundedProblems problems = new BoundedProblems();

  /** Counts rows of a file. */
  public void count(String file, long read, long accepted, long skipped, long rejected) {
    bins.merge(file, new RowCounts(file, read, accepted, skipped, rejected), RowCounts::plus);
  }

  /** Remembers a rejected record. */
  public void quarantine(String file, int line) {
    rejectedLines.computeIfAbsent(file, name -> new TreeSet<>()).add(line);
  }

  /** Reports a problem. */
  public void report(Problem problem) {
    problems.add(problem);
  }

  /** Notes the hash of a file. */
  public void hash(String file, String sha256) {
    hashes.put(file, sha256);
  }

  /** Notes a row that may be the latest of its file. */
  public void latest(String file, LatestRow row) {
    latest.merge(file, row, LatestRow::later);
  }

  /** Notes under which header a column stands in a file. */
  public void title(String file, String field, String title) {
    if (!title.isEmpty()) {
      titles.put(file + "\n" + field, title);
    }
  }

  /** Counts per file, by path. */
  public Map<String, RowCounts> bins() {
    return bins;
  }

  /** Lines of rejected records, by path. */
  public Map<String, Set<Integer>> rejectedLines() {
    return rejectedLines;
  }

  /** SHA-256 by path. */
  public Map<String, String> hashes() {
    return hashes;
  }

  /** The row of each file that tells of the latest day, by path; files without days are absent. */
  public Map<String, LatestRow> latest() {
    return latest;
  }

  /** The header of a column in a file; the column's name when the file has none. */
  public String titleOf(String file, String field) {
    return titles.getOrDefault(file + "\n" + field, field);
  }

  /** The problems. */
  public BoundedProblems problems() {
    return problems;
  }

  /** Adds what another piece gathered. */
  public void merge(RowLedger other) {
    other.bins.values().forEach(more -> bins.merge(more.file(), more, RowCounts::plus));
    other.rejectedLines.forEach(
        (file, lines) ->
            rejectedLines.computeIfAbsent(file, name -> new TreeSet<>()).addAll(lines));
    hashes.putAll(other.hashes);
    titles.putAll(other.titles);
    other.latest.forEach(this::latest);
    problems.merge(other.problems.kept(), other.problems.counts());
  }

  /** Packs everything. */
  public void pack(PackedBytes out) {
    out.putCount(bins.size());
    for (RowCounts file : bins.values()) {
      out.putText(file.file());
      out.putCount(file.read());
      out.putCount(file.accepted());
      out.putCount(file.skipped());
      out.putCount(file.rejected());
    }
    out.putCount(rejectedLines.size());
    rejectedLines.forEach(
        (file, lines) -> {
          out.putText(file);
          out.putCount(lines.size());
          lines.forEach(out::putCount);
        });
    packTexts(hashes, out);
    packTexts(new TreeMap<>(titles), out);
    out.putCount(latest.size());
    latest.forEach(
        (file, row) -> {
          out.putText(file);
          row.pack(out);
        });
    PackedProblems.pack(problems, out);
  }

  /** Unpacks what {@link #pack} packed. */
  public static RowLedger unpack(PackedReader in) {
    RowLedger ledger = new RowLedger();
    for (long files = in.takeCount(); files > 0; files--) {
      ledger.count(in.takeText(), in.takeCount(), in.takeCount(), in.takeCount(), in.takeCount());
    }
    for (long files = in.takeCount(); files > 0; files--) {
      String file = in.takeText();
      for (long lines = in.takeCount(); lines > 0; lines--) {
        ledger.quarantine(file, in.takeLength());
      }
    }
    unpackTexts(ledger.hashes, in);
    unpackTexts(ledger.titles, in);
    for (long files = in.takeCount(); files > 0; files--) {
      ledger.latest(in.takeText(), LatestRow.unpack(in));
    }
    PackedProblems.unpack(ledger.problems, in);
    return ledger;
  }

  private static void packTexts(Map<String, String> texts, PackedBytes out) {
    out.putCount(texts.size());
    texts.forEach(
        (key, value) -> {
          out.putText(key);
          out.putText(value);
        });
  }

  private static void unpackTexts(Map<String, String> texts, PackedReader in) {
    for (long count = in.takeCount(); count > 0; count--) {
      String key = in.takeText();
      texts.put(key, in.takeText());
    }
  }
}
