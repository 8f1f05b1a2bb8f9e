package org.metodportal.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.metodportal.disclosure.edition.BatchKind;
import org.metodportal.disclosure.edition.BatchReport;
import org.metodportal.disclosure.edition.PublishedTerritory;
import org.metodportal.page.SiteMap;
import org.metodportal.page.change.Change;
import org.metodportal.page.change.ChangeKind;

/** Tells readers of a release why figures of closed years are others than they were. */
final class BatchNotes {
  private BatchNotes() {}

  /**
   * The sentences of one territory, without a full stop.
   *
   * @param reason why a person asked for corrections; empty when nobody did
   */
  static List<Change> of(String slug, PublishedTerritory territory, String reason) {
    BatchReport report = territory.report();
    String name = territory.vintage().plan().territory().name();
    List<Change> notes = new ArrayList<>();
    if (!report.closing().isEmpty()) {
      String years =
          report.closing().stream().map(String::valueOf).collect(Collectors.joining(", "));
      notes.add(note("Год закрыт, опубликованы все разрезы: " + years + " — " + name, slug));
    }
    if (report.kind() == BatchKind.ASKED) {
      notes.add(note("Исправлены числа закрытых лет — " + name + ". Причина: " + reason, slug));
    } else if (report.kind() == BatchKind.QUARTER && report.moved() + report.hidden() > 0) {
      notes.add(note("Исправлены числа закрытых лет, раз в квартал — " + name, slug));
    }
    return notes;
  }

  private static Change note(String text, String slug) {
    return new Change(ChangeKind.MINOR, text, SiteMap.territory(slug).path());
  }
}
