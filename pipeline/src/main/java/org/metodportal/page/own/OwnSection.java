package org.metodportal.page.own;

import org.metodportal.content.own.OwnPage;
import org.metodportal.document.markdown.MarkdownText;
import org.metodportal.document.markdown.TextSurroundings;
import org.metodportal.page.Address;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.PortalSection;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.link.BodyLinks;

/** Makes the pages that editors add; menus take them from the model. */
public final class OwnSection {
  private static final String FOLDER = "pages";

  /** Pages of the whole portal. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          Address.HOME.folder(FOLDER),
          MenuEntry.NONE,
          SearchKind.PORTAL,
          model -> !model.portal().pages().isEmpty(),
          frames -> {
            BodyLinks links = BodyLinks.of(frames.model());
            return frames.model().portal().pages().stream().map(page -> of(page, frames, links));
          });

  /** Pages of a territory. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          slug -> SiteMap.territory(slug).folder(FOLDER),
          MenuEntry.NONE,
          SearchKind.TERRITORY,
          results -> !results.texts().pages().isEmpty(),
          (results, frames) -> {
            BodyLinks links = BodyLinks.of(frames.model());
            return results.texts().pages().stream().map(page -> of(page, results, frames, links));
          });

  private static final MarkdownText MARKDOWN = new MarkdownText();
  private static final int HEADINGS = 2;

  private OwnSection() {}

  private static Page of(OwnPage page, Frames frames, BodyLinks links) {
    Address address = SiteMap.own(page);
    return of(
        page,
        frames.ofPortal(
            address, page.title(), page.description(), new Frames.Step(page.title(), address)),
        address,
        links,
        FOLDER);
  }

  private static Page of(OwnPage page, TerritoryResults results, Frames frames, BodyLinks links) {
    Address address = SiteMap.own(page);
    return of(
        page,
        frames.ofTerritory(
            results,
            address,
            page.title(),
            page.description(),
            new Frames.Step(page.title(), address)),
        address,
        links,
        page.territory() + "/" + FOLDER);
  }

  private static Page of(
      OwnPage page, Frame frame, Address address, BodyLinks links, String folder) {
    return new OwnTextPage(
        frame,
        page.title(),
        MARKDOWN.html(
            page.body(),
            HEADINGS,
            TextSurroundings.NONE.linked(
                links.on(address, folder + "/" + page.slug() + ".md", ""), "")));
  }
}
