package org.metodportal.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.metodportal.document.Choices;

/**
 * Every section of the site.
 *
 * @param portal sections of the portal, in the order in which their pages are written
 * @param territory sections of each territory, in the same sense; they follow the portal's
 */
public record SiteSections(List<PortalSection> portal, List<TerritorySection> territory) {
  private static final String ANY = "any-territory";

  /** Copies the lists. */
  public SiteSections {
    portal = List.copyOf(portal);
    territory = List.copyOf(territory);
  }

  /** The kind of the innermost section that an address lies in. */
  public SearchKind searchKind(Address address) {
    String path = address.path();
    String slug = path.substring(1).replaceFirst("/.*", "");
    SearchKind kind = SearchKind.PORTAL;
    int deepest = 0;
    for (PortalSection section : portal) {
      int depth = depth(section.address(), path);
      if (depth > deepest) {
        deepest = depth;
        kind = section.searchKind();
      }
    }
    if (slug.isEmpty() || slug.contains(".")) {
      return kind;
    }
    for (TerritorySection section : territory) {
      int depth = depth(section.address().apply(slug), path);
      if (depth > deepest) {
        deepest = depth;
        kind = section.searchKind();
      }
    }
    return kind;
  }

  /**
   * Name in menus of the section that begins at an address; empty when none does, or no menu has
   * it.
   */
  public String menuTitle(Address address) {
    for (PortalSection section : portal) {
      if (section.address().equals(address)) {
        return section.menu().title();
      }
    }
    String slug = address.path().substring(1).replaceFirst("/.*", "");
    if (!slug.isEmpty() && !slug.contains(".")) {
      for (TerritorySection section : territory) {
        if (section.menu().shown() && section.address().apply(slug).equals(address)) {
          return section.menu().title();
        }
      }
    }
    return "";
  }

  /** Folders of the sections that a menu shows, in the order of menus. */
  public Choices menuFolders() {
    return new Choices(
        Stream.concat(
                portal.stream()
                    .filter(section -> section.menu().shown())
                    .sorted(Comparator.comparing((PortalSection each) -> each.menu().order()))
                    .map(section -> folder(section.address())),
                territory.stream()
                    .filter(section -> section.menu().shown())
                    .sorted(Comparator.comparing((TerritorySection each) -> each.menu().order()))
                    .map(SiteSections::folder))
            .distinct()
            .toList());
  }

  /** The folder by which editors name a section of the portal; the home page is {@code home}. */
  static String folder(Address section) {
    return section.equals(Address.HOME) ? "home" : section.folderName();
  }

  /**
   * The folder by which editors name a section of territories, the same in each; their first page
   * is {@code overview}.
   */
  static String folder(TerritorySection section) {
    String path = section.address().apply(ANY).path().replace("/" + ANY + "/", "/");
    return path.equals("/") ? "overview" : path.split("/")[1];
  }

  /** Length of the section's address when the path lies in it, else 0. */
  private static int depth(Address section, String path) {
    return path.startsWith(section.path()) ? section.path().length() : 0;
  }

  /** Sections of the portal's menu, in its order. */
  List<PortalSection> menu(PortalModel model) {
    return portal.stream()
        .filter(section -> section.menu().shown() && section.present().test(model))
        .sorted(Comparator.comparing((PortalSection section) -> section.menu().order()))
        .toList();
  }

  /** Sections of a territory's menu, in its order. */
  List<TerritorySection> menu(TerritoryResults results) {
    return territory.stream()
        .filter(section -> section.menu().shown() && section.present().test(results))
        .sorted(Comparator.comparing((TerritorySection section) -> section.menu().order()))
        .toList();
  }

  /** Every page of the portal's own sections, each made when it is asked for. */
  public Stream<Page> pages(Frames frames) {
    return LazyConcatenation.of(
        portal.stream().filter(section -> section.present().test(frames.model())).toList(),
        section -> section.pages().apply(frames));
  }

  /** Every page of a territory, each made when it is asked for. */
  public Stream<Page> pages(Frames frames, TerritoryResults results) {
    return LazyConcatenation.of(
        territory.stream().filter(section -> section.present().test(results)).toList(),
        section -> section.pages().apply(results, frames));
  }
}
