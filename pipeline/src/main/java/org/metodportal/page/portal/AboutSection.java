package org.metodportal.page.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.metodportal.definition.Territory;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.PortalModel;
import org.metodportal.page.PortalSection;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.text.RussianPlural;

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
    return new AboutPage(
        frames.ofPortal(
            address,
            "О портале",
            "Кто публикует портал, откуда берутся числа и по каким правилам они показаны.",
            new Frames.Step(OF_PORTAL.menu().title(), address)),
        frames.model().portal().publisher(),
        frames.model().portal().contacts(),
        thresholds(frames.model()),
        address.linkTo(SiteMap.OPEN_DATA));
  }

  /** One sentence when all territories agree, else one for each threshold. */
  private static List<String> thresholds(PortalModel model) {
    SortedMap<Integer, List<String>> territories = new TreeMap<>();
    for (TerritoryResults results : model.territories()) {
      Territory territory = results.territory();
      territories
          .computeIfAbsent(territory.threshold(), threshold -> new ArrayList<>())
          .add(territory.name());
    }
    List<String> sentences = new ArrayList<>();
    territories.forEach(
        (threshold, names) ->
            sentences.add(
                "Не публикуются группы, в которых меньше "
                    + threshold
                    + "\u00a0"
                    + RussianPlural.genitive(threshold, "человека", "человек")
                    + (territories.size() == 1 ? "." : ": " + String.join(", ", names) + ".")));
    return List.copyOf(sentences);
  }
}
