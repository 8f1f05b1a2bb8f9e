package org.metodportal.indicator.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Coverage;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.Counts;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.registry.territory.Directory;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/**
 * What the tables of one territory gave.
 *
 * @param territory slug
 * @param figures rows in the order of the published table, nothing hidden
 * @param coverage how many organizations answered, by indicator and year
 * @param directory organizations and programmes
 * @param years years of the territory, ascending
 * @param ledger bins, problems, rejected lines
 * @param counts what is counted beside the indicators, nothing hidden
 */
public record TerritoryResult(
    String territory,
    List<Figure> figures,
    List<Coverage> coverage,
    Directory directory,
    List<Integer> years,
    RowLedger ledger,
    Counts counts) {

  /** The outcome of a territory that handed over nothing. */
  public static TerritoryResult none(String territory) {
    return new TerritoryResult(
        territory, List.of(), List.of(), new Directory(), List.of(), new RowLedger(), Counts.NONE);
  }

  /** The packed result. */
  byte[] packed() {
    PackedBytes out = new PackedBytes(1 << 16);
    pack(out);
    return out.toByteArray();
  }

  /** Packs everything. */
  public void pack(PackedBytes out) {
    out.putText(territory);
    out.putCount(figures.size());
    for (Figure figure : figures) {
      out.putText(figure.indicator());
      out.putSigned(figure.year());
      out.putText(figure.breakdown().key());
      out.putText(figure.member());
      putCount(out, figure.numerator());
      putCount(out, figure.denominator());
      putDecimal(out, figure.value());
      putDecimal(out, figure.target());
      out.putByte(figure.flag().ordinal());
      out.putCount(figure.unknown());
    }
    out.putCount(coverage.size());
    for (Coverage covered : coverage) {
      out.putText(covered.indicator());
      out.putSigned(covered.year());
      out.putCount(covered.answered());
      out.putCount(covered.all());
    }
    directory.pack(out);
    out.putCount(years.size());
    years.forEach(out::putSigned);
    ledger.pack(out);
    counts.pack(out);
  }

  /** Unpacks what {@link #pack} packed. */
  public static TerritoryResult unpack(PackedReader in) {
    String territory = in.takeText();
    List<Figure> figures = new ArrayList<>();
    for (long count = in.takeCount(); count > 0; count--) {
      figures.add(
          new Figure(
              territory,
              in.takeText(),
              (int) in.takeSigned(),
              Breakdown.fromKey(in.takeText()),
              in.takeText(),
              takeCount(in),
              takeCount(in),
              takeDecimal(in),
              takeDecimal(in),
              ObservationFlag.values()[in.takeByte()],
              in.takeCount()));
    }
    List<Coverage> coverage = new ArrayList<>();
    for (long count = in.takeCount(); count > 0; count--) {
      coverage.add(
          new Coverage(in.takeText(), (int) in.takeSigned(), in.takeCount(), in.takeCount()));
    }
    Directory directory = Directory.unpack(in);
    List<Integer> years = new ArrayList<>();
    for (long count = in.takeCount(); count > 0; count--) {
      years.add((int) in.takeSigned());
    }
    RowLedger ledger = RowLedger.unpack(in);
    return new TerritoryResult(
        territory, figures, coverage, directory, years, ledger, Counts.unpack(in));
  }

  private static void putCount(PackedBytes out, @Nullable Long count) {
    out.putCount(count == null ? 0 : count + 1);
  }

  private static @Nullable Long takeCount(PackedReader in) {
    long count = in.takeCount();
    return count == 0 ? null : (Long) (count - 1);
  }

  private static void putDecimal(PackedBytes out, @Nullable BigDecimal decimal) {
    out.putText(decimal == null ? "" : decimal.toPlainString());
  }

  private static @Nullable BigDecimal takeDecimal(PackedReader in) {
    String text = in.takeText();
    return text.isEmpty() ? null : new BigDecimal(text);
  }
}
