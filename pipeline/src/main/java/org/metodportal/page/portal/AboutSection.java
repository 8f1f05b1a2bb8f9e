package org.metodportal.page.portal;

import java.util.List;
import java.util.stream.Stream;
import org.metodportal.content.portaltext.PortalText;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.PortalModel;
import org.metodportal.page.PortalSection;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;

/** Makes the page about the portal. */
public final class AboutSection {
  /** Who publishes the portal and by which rules its numbers appear. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          SiteMap.ABOUT,
          new MenuEntry("О портале", 80),
          SearchKind.PORTAL,
          frames -> Stream.of(about(frames)));

  private AboutSection() {}

  private static AboutPage about(Frames frames) {
    Address address = SiteMap.ABOUT;
    PortalText text = frames.model().portal().about();
    return new AboutPage(
        frames.ofPortal(
            address,
            text.title(),
            text.description().isEmpty() ? text.lead() : text.description(),
            new Frames.Step(OF_PORTAL.menu().title(), address)),
        text.title(),
        text.lead(),
        TextParts.of(text, address, frames.model()),
        frames.model().portal().publisher(),
        frames.model().portal().contacts(),
        protections(frames.model()));
  }

  /** How many figures of persons are shown and hidden, territory by territory. */
  private static List<String> protections(PortalModel model) {
    return model.territories().stream()
        .map(
            results ->
                results.territory().name() + ": " + ProtectionCounts.of(results).words() + ".")
        .toList();
  }
}
