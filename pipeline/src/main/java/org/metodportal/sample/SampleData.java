package org.metodportal.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Synthetic tables of the data contract for 2020–2025, of any size. The same seed, territory and
 * number of persons give the same bytes; every person is made up by themselves, so memory does not
 * grow with the number of rows.
 */
public final class SampleData {

  private static final Map<String, Integer> WEIGHTS =
      Map.of(
          "totsky",
          600,
          "oktyabrsky",
          900,
          "kirov",
          4000,
          "krasnogvardeysky",
          700,
          "kaspiysk",
          1200);

  private static final int USUAL_WEIGHT = 1000;

  private SampleData() {}

  /**
   * Divides a number of persons among territories in the proportion of the portal's own data (7400
   * persons: totsky 600, oktyabrsky 900, kirov 4000, krasnogvardeysky 700, kaspiysk 1200; another
   * territory weighs 1000) by the largest remainder; equal remainders go to the earlier territory.
   *
   * @param persons 0 or more
   * @param territories different slugs
   * @return slug to persons in the order given; sums to {@code persons}, empty without territories
   * @throws IllegalArgumentException when {@code persons} is negative or a territory is named twice
   */
  public static Map<String, Integer> split(int persons, List<String> territories) {
    if (persons < 0) {
      throw new IllegalArgumentException("Число человек не может быть отрицательным: " + persons);
    }
    long weights = territories.stream().mapToLong(SampleData::weight).sum();
    Map<String, Integer> shares = new LinkedHashMap<>();
    Map<String, Long> remainders = new LinkedHashMap<>();
    long left = persons;
    for (String territory : territories) {
      long product = (long) persons * weight(territory);
      if (shares.put(territory, (int) (product / weights)) != null) {
        throw new IllegalArgumentException("Территория названа дважды: " + territory);
      }
      remainders.put(territory, product % weights);
      left -= product / weights;
    }
    List<String> byRemainder = new ArrayList<>(territories);
    byRemainder.sort(Comparator.comparing(remainders::get, Comparator.reverseOrder()));
    for (String territory : byRemainder.subList(0, territories.isEmpty() ? 0 : (int) left)) {
      shares.merge(territory, 1, Integer::sum);
    }
    return Collections.unmodifiableMap(shares);
  }

  /**
   * Writes {@code out/<territory>/<table>.csv} for each territory, and {@code out/README.ru.md}.
   * Files of the same names are replaced. Above 50,000 persons the tables staff, diagnostics,
   * routes and training are written a file per year.
   *
   * @param personsByTerritory slug to the persons of a typical year, 0 or more
   * @param progress is told in Russian, a line per territory, what was written
   * @throws IOException when a file cannot be written, or a folder holds other files of the same
   *     tables
   * @throws IllegalArgumentException when a number of persons is negative
   */
  public static void write(
      Path out, Map<String, Integer> personsByTerritory, long seed, Consumer<String> progress)
      throws IOException {
    Map<String, Integer> sorted = new TreeMap<>(personsByTerritory);
    for (Map.Entry<String, Integer> territory : sorted.entrySet()) {
      if (territory.getValue() < 0) {
        throw new IllegalArgumentException(
            "Число человек не может быть отрицательным: " + territory.getValue());
      }
    }
    Files.createDirectories(out);
    for (Map.Entry<String, Integer> territory : sorted.entrySet()) {
      progress.accept(write(out, territory.getKey(), territory.getValue(), seed));
    }
    Files.writeString(out.resolve("README.ru.md"), Notice.of(sorted, seed));
  }

  private static String write(Path out, String slug, int persons, long seed) throws IOException {
    Territory territory = new Territory(slug, persons, seed);
    ProgrammeCatalogue catalogue = ProgrammeCatalogue.of(territory.profile(), territory.dice());
    try (TerritoryFiles files = TerritoryFiles.create(out.resolve(slug), persons)) {
      OfficeRows office = new OfficeRows(territory, files);
      StaffRows staff = new StaffRows(territory, files);
      LearningRows learning = new LearningRows(territory, files, catalogue);
      CommunityRows community = new CommunityRows(territory, files);
      AnswerRows answers = new AnswerRows(territory, files);
      for (Programme programme : catalogue.programmes()) {
        office.programme(programme);
      }
      office.events();
      answers.writeTerritory();
      for (Organization organization : territory.organizations()) {
        office.organization(organization);
        office.vacancies(organization);
        answers.write(organization);
        List<Person> people = territory.careers().people(organization);
        for (Person person : people) {
          staff.write(person);
          learning.write(person);
          community.write(person, people);
        }
      }
      return String.format(
          Locale.ROOT,
          "%s: организаций %d, человек за все годы %d, строк в кадрах %d",
          slug,
          territory.organizations().size(),
          territory.careers().numberOfPeople(),
          files.rows(Table.STAFF));
    }
  }

  private static int weight(String territory) {
    return WEIGHTS.getOrDefault(territory, USUAL_WEIGHT);
  }
}
