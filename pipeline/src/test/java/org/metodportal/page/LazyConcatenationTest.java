package org.metodportal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodportal.page.organization.OrganizationPage;
import org.metodportal.page.site.Pages;

final class LazyConcatenationTest {
  @Test
  void keepsTheOrderAndSkipsEmptySources() {
    Iterator<Integer> numbers =
        LazyConcatenation.of(List.of(0, 2, 0, 3), size -> Stream.iterate(1, n -> n + 1).limit(size))
            .iterator();
    List<Integer> taken = new ArrayList<>();
    numbers.forEachRemaining(taken::add);

    assertEquals(List.of(1, 2, 1, 2, 3), taken);
    assertFalse(numbers.hasNext());
    assertThrows(NoSuchElementException.class, numbers::next);
  }

  @Test
  void makesNothingBeforeItIsAskedFor() {
    List<String> made = new ArrayList<>();
    Iterator<String> pages =
        LazyConcatenation.of(
                List.of("a", "b"),
                name -> Stream.of(1, 2, 3).map(n -> name + n).peek(page -> made.add(page)))
            .iterator();

    assertEquals("a1", pages.next());
    assertEquals(List.of("a1"), made);
    pages.next();
    assertEquals(List.of("a1", "a2"), made);
  }

  @Test
  void profilesAreMadeOneAtATime() {
    Iterator<Page> pages = Pages.of(SmallPortal.model()).iterator();
    Page page = pages.next();
    while (!(page instanceof OrganizationPage)) {
      page = pages.next();
    }

    assertEquals("/kirov/organizations/s2/", page.frame().address().path());
    assertEquals("/kirov/organizations/s10/", pages.next().frame().address().path());
  }
}
