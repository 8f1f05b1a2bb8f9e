package org.metodportal.page.portal;

import java.util.stream.Stream;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.PortalSection;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;

/**
 * What is shown at an address that does not exist, wherever it is: its links start at the root of
 * the host.
 */
public record NotFoundPage(Frame frame) implements Page {
  /** The page that every portal has once. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          SiteMap.NOT_FOUND, MenuEntry.NONE, SearchKind.PORTAL, frames -> Stream.of(of(frames)));

  private static NotFoundPage of(Frames frames) {
    return new NotFoundPage(
        frames.ofPortal(SiteMap.NOT_FOUND, "Страница не найдена", "По этому адресу страницы нет."));
  }
}
