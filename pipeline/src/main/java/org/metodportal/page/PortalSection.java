package org.metodportal.page;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A section of the portal: all that other parts of the site need to know of it. It stands beside
 * the pages it makes and is registered once, in {@code page.site.Pages}.
 *
 * @param address its first page; the others lie below it
 * @param menu its entry in the portal's menu; {@link MenuEntry#NONE} when it has none
 * @param searchKind what search counts its pages among
 * @param present whether this portal has the section
 * @param pages makes every page, each when it is asked for; called only when the section is present
 */
public record PortalSection(
    Address address,
    MenuEntry menu,
    SearchKind searchKind,
    Predicate<PortalModel> present,
    Function<Frames, Stream<Page>> pages) {

  /** A section that every portal has. */
  public PortalSection(
      Address address,
      MenuEntry menu,
      SearchKind searchKind,
      Function<Frames, Stream<Page>> pages) {
    this(address, menu, searchKind, model -> true, pages);
  }
}
