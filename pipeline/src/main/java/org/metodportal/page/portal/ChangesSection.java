package org.metodportal.page.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.PortalModel;
import org.metodportal.page.PortalSection;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.change.Change;
import org.metodportal.page.change.ReleaseChanges;
import org.metodportal.page.dataset.EditionPageBuilder;
import org.metodportal.page.text.RussianDates;

/** Makes the page of what releases changed. */
public final class ChangesSection {
  /** What releases changed; the page is made by {@link #of} once all others are finished. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          SiteMap.CHANGES, MenuEntry.NONE, SearchKind.PORTAL, frames -> Stream.empty());

  private ChangesSection() {}

  /**
   * What releases changed, the newest first.
   *
   * @param log empty before the second release
   */
  public static ChangesPage of(Frames frames, List<ReleaseChanges> log) {
    Address address = SiteMap.CHANGES;
    PortalModel model = frames.model();
    List<ChangesPage.Release> releases = new ArrayList<>();
    for (ReleaseChanges entry : log) {
      List<ChangesPage.Line> lines = new ArrayList<>();
      for (Change change : entry.changes()) {
        lines.add(
            new ChangesPage.Line(
                change.kind().title(),
                change.text(),
                change.path().isEmpty() ? "" : address.linkTo(new Address(change.path()))));
      }
      releases.add(
          new ChangesPage.Release(
              anchor(entry),
              entry.release(),
              RussianDates.full(entry.date()),
              entry.kind().title(),
              List.copyOf(lines),
              model.editions().stream().anyMatch(each -> each.id().equals(entry.release()))
                  ? address.linkTo(EditionPageBuilder.address(entry.release()))
                  : ""));
    }
    return new ChangesPage(
        frames.ofPortal(
            address,
            "Что изменилось",
            "Что изменили выпуски портала: показатели, значения, страницы и тексты.",
            new Frames.Step("Что изменилось", address)),
        List.copyOf(releases),
        address.linkTo(SiteMap.FEED),
        model.editions().isEmpty() ? "" : address.linkTo(SiteMap.EDITIONS));
  }

  /** The place of a release on the page of changes. */
  public static String anchor(ReleaseChanges release) {
    return "release-" + release.release();
  }
}
