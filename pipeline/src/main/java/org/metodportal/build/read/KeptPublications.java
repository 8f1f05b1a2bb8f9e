package org.metodportal.build.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.disclosure.PublishableData;
import org.metodportal.disclosure.edition.BatchKind;
import org.metodportal.disclosure.edition.BatchReport;
import org.metodportal.disclosure.edition.Former;
import org.metodportal.disclosure.edition.Publication;
import org.metodportal.disclosure.edition.PublicationOrder;
import org.metodportal.disclosure.edition.PublishedTerritory;
import org.metodportal.disclosure.edition.Vintage;
import org.metodportal.disclosure.pair.CellKey;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.Counts;
import org.metodportal.indicator.count.Topic;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.publish.store.ResultStore;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.registry.territory.Directory;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/**
 * Remembers what an ordinary night published of a territory, one that left the counts of closed
 * years as they were. A night of the first kind, a batch and the closing of a year are decided
 * anew.
 */
final class KeptPublications {
  private static final String KIND = "published";
  private static final int ROOM = 1 << 17;

  private final ResultStore store;

  KeptPublications(ResultStore store) {
    this.store = store;
  }

  /** As {@link Publication#of}. */
  PublishedTerritory of(
      TerritoryPlan plan,
      TerritoryResult tonight,
      List<String> deficits,
      Former former,
      PublicationOrder order) {
    KeptPatterns patterns = new KeptPatterns(store);
    Vintage before = former.vintage();
    if (before == null || Publication.kind(former, order) != BatchKind.NONE) {
      return Publication.of(plan, tonight, deficits, former, order, patterns);
    }
    String key =
        store.key(
            KIND,
            plan.withoutWords(),
            content(tonight),
            deficits,
            List.of(before.taken(), before.plan().withoutWords(), before.defined(), before.kept()),
            content(before.result()),
            former.releases(),
            Publication.closed(plan, tonight, before, order));
    byte[] kept = store.find(key);
    if (kept != null) {
      return unpack(new PackedReader(kept), before);
    }
    PublishedTerritory made = Publication.of(plan, tonight, deficits, former, order, patterns);
    if (isOrdinary(made, before)) {
      store.keep(key, pack(made, tonight.territory(), patterns.keys()));
    }
    return made;
  }

  /** All that is published of; bins and rejected rows are not. */
  private static List<Object> content(TerritoryResult result) {
    return List.of(
        result.figures(),
        result.directory().organizations(),
        result.directory().programmes(),
        result.years(),
        result.counts().cells());
  }

  private static boolean isOrdinary(PublishedTerritory made, Vintage before) {
    return made.vintage().equals(before.keeping(made.vintage().kept()))
        && made.report().kind() == BatchKind.NONE
        && made.report().closing().isEmpty()
        && made.data().audit().isClean();
  }

  private static byte[] pack(PublishedTerritory made, String slug, Set<String> patterns) {
    PackedBytes out = new PackedBytes(ROOM);
    putTexts(out, patterns);
    KeptPatterns.pack(made.data().audit(), out);
    figures(slug, made.data().figures()).pack(out);
    List<PublicCount> counts = made.data().counts().rows();
    out.putCount(counts.size());
    for (PublicCount count : counts) {
      out.putSigned(count.year());
      out.putByte(count.topic().ordinal());
      out.putText(count.group());
      out.putText(count.member());
      out.putText(count.count() == null ? "" : count.count().toString());
      out.putText(count.base() == null ? "" : count.base().toString());
      out.putByte(count.flag().ordinal());
    }
    Set<CellKey> cells = new TreeSet<>(made.vintage().kept());
    out.putCount(cells.size());
    for (CellKey cell : cells) {
      out.putText(cell.of());
      out.putSigned(cell.year());
      out.putText(cell.place());
      out.putText(cell.member());
    }
    BatchReport report = made.report();
    out.putCount(report.moved());
    out.putCount(report.kept());
    out.putCount(report.hidden());
    putTexts(out, report.waiting());
    return out.toByteArray();
  }

  private PublishedTerritory unpack(PackedReader in, Vintage before) {
    takeTexts(in).forEach(store::use);
    PublishableData data =
        new PublishableData(List.of(), PublicCounts.NONE, KeptPatterns.unpack(in));
    List<Figure> figures = TerritoryResult.unpack(in).figures();
    List<PublicCount> counts = new ArrayList<>();
    for (long count = in.takeCount(); count > 0; count--) {
      counts.add(
          new PublicCount(
              (int) in.takeSigned(),
              Topic.values()[in.takeByte()],
              in.takeText(),
              in.takeText(),
              decimal(in.takeText()),
              whole(in.takeText()),
              ObservationFlag.values()[in.takeByte()]));
    }
    Set<CellKey> cells = new HashSet<>();
    for (long count = in.takeCount(); count > 0; count--) {
      cells.add(new CellKey(in.takeText(), (int) in.takeSigned(), in.takeText(), in.takeText()));
    }
    BatchReport report =
        new BatchReport(
            BatchKind.NONE,
            List.of(),
            (int) in.takeCount(),
            (int) in.takeCount(),
            (int) in.takeCount(),
            takeTexts(in));
    return new PublishedTerritory(
        data.with(figures, new PublicCounts(counts)), before.keeping(cells), report);
  }

  private static TerritoryResult figures(String slug, List<Figure> figures) {
    return new TerritoryResult(
        slug, figures, List.of(), new Directory(), List.of(), new RowLedger(), Counts.NONE);
  }

  private static void putTexts(PackedBytes out, Iterable<String> texts) {
    List<String> all = new ArrayList<>();
    texts.forEach(all::add);
    out.putCount(all.size());
    all.forEach(out::putText);
  }

  private static List<String> takeTexts(PackedReader in) {
    List<String> texts = new ArrayList<>();
    for (long count = in.takeCount(); count > 0; count--) {
      texts.add(in.takeText());
    }
    return texts;
  }

  private static @Nullable BigDecimal decimal(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  private static @Nullable Long whole(String text) {
    return text.isEmpty() ? null : Long.valueOf(text);
  }
}
