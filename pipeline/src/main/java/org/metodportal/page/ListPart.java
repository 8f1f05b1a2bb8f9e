package org.metodportal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A page of a list that may be long: the first stands at the address of the list, the others in
 * folders below it, {@code /practices/page-2/}. A short list has one, an empty one too.
 *
 * @param list address of the list
 * @param number from 1
 * @param count how many pages the list has
 * @param entries what the page shows, at most {@link #MOST}
 */
public record ListPart<T>(Address list, int number, int count, List<T> entries) {
  /** How many entries a page shows at most. */
  public static final int MOST = 50;

  /** Copies the entries. */
  public ListPart {
    entries = List.copyOf(entries);
  }

  /** The pages of a list, in order. */
  public static <T> List<ListPart<T>> of(Address list, List<T> entries) {
    int count = Math.max(1, (entries.size() + MOST - 1) / MOST);
    List<ListPart<T>> parts = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      int from = (number - 1) * MOST;
      parts.add(
          new ListPart<>(
              list, number, count, entries.subList(from, Math.min(from + MOST, entries.size()))));
    }
    return parts;
  }

  /** Where it stands. */
  public Address address() {
    return address(number);
  }

  /** A heading of the list on this page: {@code Банк практик, страница 2 из 20}. */
  public String titled(String heading) {
    return number == 1 ? heading : heading + ", страница\u00a0" + number + " из\u00a0" + count;
  }

  /** A description of the list on this page, which differs from those of its other pages. */
  public String described(String description) {
    return number == 1
        ? description
        : description + " Страница\u00a0" + number + " из\u00a0" + count + ".";
  }

  /**
   * The way from the home page to this page, which on later pages ends one step behind the list.
   */
  public Frames.Step[] way(Frames.Step... toList) {
    return number == 1
        ? toList
        : Stream.concat(
                Stream.of(toList), Stream.of(new Frames.Step("Страница " + number, address())))
            .toArray(Frames.Step[]::new);
  }

  /** Links to all pages of the list, by number; none when there is only this one. */
  public List<Link> links() {
    return count == 1
        ? List.of()
        : IntStream.rangeClosed(1, count)
            .mapToObj(
                each ->
                    new Link(String.valueOf(each), address().linkTo(address(each)), each == number))
            .toList();
  }

  private Address address(int number) {
    return number == 1 ? list : list.folder("page-" + number);
  }
}
