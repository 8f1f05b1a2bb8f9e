package org.metodportal.page.link;

import java.util.Optional;
import org.metodportal.document.LatinName;
import org.metodportal.page.Address;
import org.metodportal.page.SiteMap;

/** Which page shows a file of the content folder. */
final class ContentPages {
  private static final String CARD = ".md";

  private ContentPages() {}

  /**
   * The place that shows a file.
   *
   * @param file path below the content folder: {@code kirov/practices/uroki.md}
   * @return empty when no page shows such a file
   */
  static Optional<Place> of(String file) {
    String[] parts = file.split("/");
    return switch (parts.length) {
      case 1 -> ofPortal(parts[0]);
      case 2 -> parts[0].equals("pages") ? own(Address.HOME, parts[1]) : part(parts[0], parts[1]);
      case 3 -> card(parts[0], parts[1], parts[2]);
      default -> Optional.empty();
    };
  }

  private static Optional<Place> ofPortal(String file) {
    return switch (file) {
      case "portal.yaml", "about.md" -> page(SiteMap.ABOUT);
      case "home.md" -> page(Address.HOME);
      case "deficits.yaml" -> page(SiteMap.PRACTICES);
      case "concepts.yaml" -> page(SiteMap.COMPARISONS);
      default -> Optional.empty();
    };
  }

  private static Optional<Place> part(String territory, String file) {
    return switch (file) {
      case "territory.yaml" -> page(SiteMap.territory(territory));
      case "polozhenie.md" -> page(SiteMap.regulation(territory));
      case "roadmap.md" -> page(SiteMap.roadmap(territory));
      case "glossary.md" -> page(SiteMap.glossary(territory));
      case "structure.yaml" -> page(SiteMap.structure(territory));
      case "documents.yaml" -> page(SiteMap.DOCUMENTS);
      case "programmes.yaml" -> page(SiteMap.programmes(territory));
      case "clusters.yaml" -> page(SiteMap.measures(territory));
      default ->
          file.matches("polozhenie-\\d{4}-\\d{2}-\\d{2}\\.md")
              ? page(SiteMap.editions(territory))
              : Optional.empty();
    };
  }

  private static Optional<Place> card(String territory, String folder, String file) {
    String name = file.endsWith(CARD) ? file.substring(0, file.length() - CARD.length()) : "";
    if (!name.equals(LatinName.of(name, Integer.MAX_VALUE)) || name.isEmpty()) {
      return Optional.empty();
    }
    return switch (folder) {
      case "practices" -> page(SiteMap.PRACTICES.folder(name));
      case "indicators" -> page(SiteMap.indicator(territory, name));
      case "measures" ->
          Optional.of(new Place(SiteMap.measures(territory).path(), "measure-" + name));
      case "recommendations" ->
          Optional.of(new Place(SiteMap.measures(territory).path(), "advice-" + name));
      case "pages" -> own(SiteMap.territory(territory), file);
      default -> Optional.empty();
    };
  }

  private static Optional<Place> own(Address folder, String file) {
    String name = file.endsWith(CARD) ? file.substring(0, file.length() - CARD.length()) : "";
    return name.matches("[a-z0-9-]+") ? page(folder.folder(name)) : Optional.empty();
  }

  private static Optional<Place> page(Address address) {
    return Optional.of(new Place(address.path(), ""));
  }
}
