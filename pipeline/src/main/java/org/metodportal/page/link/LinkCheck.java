package org.metodportal.page.link;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.check.TextLink;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/**
 * Links of texts that would lead nowhere: without words or an address, of a kind that is not
 * published, to a page or a place of a page that the site does not have.
 */
public final class LinkCheck {
  private static final Pattern OWN_COMPUTER =
      Pattern.compile("(?i)^https?://(?:localhost|127\\.|192\\.168\\.|10\\.\\d)");
  private static final Pattern HOST =
      Pattern.compile(
          "^(?:www\\.)?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.[\\p{L}]{2,12}(?:[/?#].*)?$");
  private static final Pattern FILE =
      Pattern.compile(
          "(?i).*\\.(?:pdf|docx?|xlsx?|txt|csv|png|jpe?g|webp|html?|ics|svg|json|zip|pptx?|odt|ods|md"
              + "|yaml|yml)(?:[?#].*)?");
  private static final Set<String> PUBLISHED = Set.of("http", "https", "mailto");

  private final SitePlaces places;

  private LinkCheck(SitePlaces places) {
    this.places = places;
  }

  /** What is wrong, and how to mend it. */
  private record Fault(String words, String cure) {}

  /** Reports links that lead nowhere. */
  public static void check(Collection<TextLink> links, SitePlaces places, ProblemReport report) {
    LinkCheck check = new LinkCheck(places);
    for (TextLink link : links) {
      Fault fault = check.fault(link);
      if (fault != null) {
        report.add(
            Problem.warning("link")
                .in(link.territory())
                .value(link.address())
                .at(link.position())
                .says(fault.words())
                .hint(fault.cure()));
      }
    }
  }

  private @Nullable Fault fault(TextLink link) {
    String address = link.address();
    if (!link.whole()) {
      return new Fault(
          "Ссылка «" + link.words() + "» не сложилась: в её адресе пробел или лишний знак.",
          "Уберите пробелы из адреса; пробел внутри него пишут как %20.");
    }
    if (address.isEmpty()) {
      return new Fault(
          "У ссылки «" + link.words() + "» нет адреса.", "Напишите его в круглых скобках.");
    }
    if (link.words().isBlank()) {
      return new Fault(
          "У ссылки на «" + address + "» нет слов.",
          "Напишите в квадратных скобках, куда она ведёт.");
    }
    if (OWN_COMPUTER.matcher(address).find()) {
      return new Fault(
          "Адрес «" + address + "» — вашего компьютера: у других он не откроется.",
          "Дайте адрес страницы портала от косой черты: «/kirov/roadmap/».");
    }
    Matcher scheme = WrittenTarget.SCHEME.matcher(address);
    if (scheme.matches()) {
      return PUBLISHED.contains(scheme.group(1).toLowerCase(Locale.ROOT))
          ? null
          : new Fault(
              "Ссылки вида «" + scheme.group(1) + ":» портал не публикует.",
              "Дайте адрес страницы, который начинается с https://.");
    }
    if (address.startsWith("//")) {
      return new Fault(
          "Адрес «" + address + "» начинается с «//».", "Напишите https:// и остальное.");
    }
    if (HOST.matcher(address).matches() && !FILE.matcher(address).matches()) {
      return new Fault(
          "Адрес «" + address + "» начинается не с https://, и ссылка приведёт в никуда.",
          "Напишите «https://" + address + "».");
    }
    String page = ContentPages.of(link.file()).map(Place::path).orElse("/");
    WrittenTarget target = WrittenTarget.of(link.file(), page, address);
    if (target instanceof WrittenTarget.NoPage none) {
      return new Fault(
          "Ссылка ведёт на файл «" + none.file() + "», а такой страницы на сайте нет.",
          "Назовите файл от папки, в которой стоит этот: ../roadmap.md, ../practices/uroki.md.");
    }
    return target instanceof WrittenTarget.Inside inside ? inside(inside.place()) : null;
  }

  private @Nullable Fault inside(Place place) {
    if (!places.has(place.path())) {
      Optional<String> near = places.nearest(place.path());
      return new Fault(
          "Страницы «" + place.path() + "» на портале нет.",
          near.map(path -> "Возможно, вы имели в виду «" + path + "».")
              .orElse(
                  "Скопируйте её адрес из браузера, начиная с косой черты после имени сайта, или"
                      + " назовите файл: ../practices/uroki.md."));
    }
    if (!places.has(place)) {
      return new Fault(
          "Места «#" + place.anchor() + "» на странице «" + place.path() + "» нет.",
          places
              .nearest(place)
              .map(anchor -> "Возможно, вы имели в виду «#" + anchor + "».")
              .orElse(
                  "Место — слова заголовка строчными буквами через дефис: «#что-сделано»; у пункта"
                      + " и мероприятия — как в адресе, который даёт знак § рядом с ним."));
    }
    return null;
  }
}
