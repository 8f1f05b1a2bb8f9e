package org.metodportal.page.moved;

import org.metodportal.page.Address;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.PortalSection;
import org.metodportal.page.SearchKind;
import org.metodportal.page.link.MovedPage;
import org.metodportal.page.link.SitePlaces;

/**
 * What stands at the former address of a page: it leads on by itself and by a link.
 *
 * @param now where the page stands
 */
public record LeadingOnPage(Frame frame, Link now) implements Page {
  /** Every former address of the portal. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          Address.HOME.folder("moved"),
          MenuEntry.NONE,
          SearchKind.PORTAL,
          frames -> SitePlaces.of(frames.model()).moved().stream().map(page -> of(page, frames)));

  private static LeadingOnPage of(MovedPage page, Frames frames) {
    Address from = new Address(page.from().path());
    return new LeadingOnPage(
        frames.ofPortal(from, page.title(), "Страница переехала.").unlisted(),
        new Link(page.title(), from.linkTo(page.to())));
  }
}
