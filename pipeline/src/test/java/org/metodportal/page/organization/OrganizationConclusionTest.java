package org.metodportal.page.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodportal.page.Link;
import org.metodportal.page.Page;
import org.metodportal.page.SmallPortal;

/** What a profile says in words follows from the cells that it shows. */
final class OrganizationConclusionTest {
  private static List<OrganizationPage> profiles() {
    List<OrganizationPage> profiles = new ArrayList<>();
    try (Stream<Page> pages = SmallPortal.pages()) {
      for (Page page : pages.toList()) {
        if (page instanceof OrganizationPage profile) {
          profiles.add(profile);
        }
      }
    }
    return profiles;
  }

  @Test
  void theWordsCountTheLatestPublishedValues() {
    assertEquals(
        List.of(
            "Школа № 2: С территорией в целом можно сравнить 1 показатель: последнее значение ниже."
                + " С прежним опубликованным годом самой организации — 2 показателя: теперь"
                + " значение то же по 2.",
            "Школа № 10: С территорией в целом можно сравнить 1 показатель: последнее значение"
                + " выше. С прежним опубликованным годом самой организации — 2 показателя: теперь"
                + " значение то же по 2."),
        profiles().stream()
            .map(profile -> profile.name() + ": " + profile.conclusion())
            .map(words -> words.replace('\u00a0', ' '))
            .toList());
  }

  @Test
  void aMeasureForItsGroupForItByNameOrForEverybodyConcernsIt() {
    assertEquals(
        List.of(
            "Школа № 2: Мера «all», Мера «schools»",
            "Школа № 10: Мера «all», Мера «group», Мера «schools»"),
        profiles().stream()
            .map(
                profile ->
                    profile.name().replace('\u00a0', ' ')
                        + ": "
                        + profile.measures().stream()
                            .map(Link::text)
                            .collect(Collectors.joining(", ")))
            .toList());
  }
}
