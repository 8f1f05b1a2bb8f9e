package org.metodportal.page;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A section that each territory may have: all that other parts of the site need to know of it. It
 * stands beside the pages it makes and is registered once, in {@code page.site.Pages}.
 *
 * @param address its first page, by the slug of a territory; the others lie below it
 * @param menu its entry in the territory's menu; {@link MenuEntry#NONE} when it has none
 * @param searchKind what search counts its pages among
 * @param present whether this territory has the section
 * @param pages makes every page, each when it is asked for; called only when the section is present
 */
public record TerritorySection(
    Function<String, Address> address,
    MenuEntry menu,
    SearchKind searchKind,
    Predicate<TerritoryResults> present,
    BiFunction<TerritoryResults, Frames, Stream<Page>> pages) {}
