package org.metodportal.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Element;

/**
 * How many organizations answered, as pages of indicators and notes say it, held against the
 * answers that the organizations sent.
 */
final class ShownCoverage {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern ASKED =
      Pattern.compile("(?:yes|number)(?:_in)?\\(\"([^\"]+)\"(?:, year - (\\d+))?\\)");
  private static final Set<String> MISSING = Set.of("", "–", "—", "н/д", "нет данных");

  private final SitePagesAsRead pages;
  private final Path content;
  private final Path data;
  private final SaidNumbers said;
  private final Map<String, List<CSVRecord>> tables = new HashMap<>();
  private final Map<String, Set<String>> answers = new HashMap<>();

  ShownCoverage(SitePagesAsRead pages, Path content, Path data, SaidNumbers said) {
    this.pages = pages;
    this.content = content;
    this.data = data;
    this.said = said;
  }

  /** Reads every indicator that organizations are asked about; gives how many there are. */
  int read() throws IOException {
    int asked = 0;
    for (String path : pages.like("[a-z]+/monitoring/[^/]+/")) {
      Element table = pages.page(path).selectFirst("table:has(#years-table)");
      int column = table == null ? -1 : headings(table).indexOf("Ответили организации");
      if (column > 0) {
        asked++;
        indicator(path, table, column);
      }
    }
    return asked;
  }

  private static List<String> headings(Element table) {
    return table.select("thead th").eachText();
  }

  private void indicator(String path, Element table, int column) throws IOException {
    String territory = path.split("/")[0];
    String code = path.split("/")[2];
    String definition =
        Files.readString(content.resolve(territory).resolve("indicators").resolve(code + ".md"));
    List<String> types = types(definition);
    for (Element row : table.select("tbody tr")) {
      int year = Integer.parseInt(row.selectFirst("th").text());
      List<String> working = working(territory, year, types);
      long answered = 0;
      for (String organization : working) {
        if (answered(territory, definition, organization, year)) {
          answered++;
        }
      }
      Element cell = row.select("td").get(column - 1);
      said.says(path + " " + year, cell, "^(\\d+) из (\\d+)$", answered, working.size());
      note(territory, code, year, answered, working.size());
    }
  }

  /** A note says it only beside a value. */
  private void note(String territory, String code, int year, long answered, long all) {
    String path = territory + "/report/" + year + "/";
    for (Element row : pages.page(path).select("section:has(#indicators) tbody tr")) {
      boolean own = row.select("th a[href$=/" + code + "/]").size() == 1;
      if (own && row.text().contains("ответил")) {
        said.says(path + " " + code, row, "ответил[аи] (\\d+) из (\\d+) организаци", answered, all);
      }
    }
  }

  private static List<String> types(String definition) {
    List<String> types = new ArrayList<>();
    Matcher type = QUOTED.matcher(line(definition, "population"));
    while (type.find()) {
      types.add(type.group(1));
    }
    return types;
  }

  private static String line(String definition, String key) {
    return definition.lines().filter(each -> each.startsWith(key + ": ")).findFirst().orElse("");
  }

  /** Organizations of the types that were there in the year and had somebody at work. */
  private List<String> working(String territory, int year, List<String> types) throws IOException {
    Set<String> employers = new TreeSet<>();
    for (CSVRecord job : rows(territory, "staff")) {
      if (job.get("year").equals(String.valueOf(year))) {
        employers.add(job.get("org_id"));
      }
    }
    List<String> working = new ArrayList<>();
    for (CSVRecord row : rows(territory, "organizations")) {
      boolean there =
          (row.get("from_year").isEmpty() || Integer.parseInt(row.get("from_year")) <= year)
              && (row.get("to_year").isEmpty() || Integer.parseInt(row.get("to_year")) >= year);
      if (there && types.contains(row.get("type")) && employers.contains(row.get("org_id"))) {
        working.add(row.get("org_id"));
      }
    }
    return working;
  }

  /** Whether an organization answered every question of the definition. */
  private boolean answered(String territory, String definition, String organization, int year)
      throws IOException {
    Set<String> answers = answers(territory);
    Matcher question = ASKED.matcher(line(definition, "condition") + line(definition, "score"));
    boolean all = true;
    while (question.find()) {
      int back = question.group(2) == null ? 0 : Integer.parseInt(question.group(2));
      all &= answers.contains(organization + "/" + question.group(1) + "/" + (year - back));
    }
    return all;
  }

  /** {@code organization/question/year} of every answer of a territory. */
  private Set<String> answers(String territory) throws IOException {
    Set<String> known = answers.get(territory);
    if (known == null) {
      known = new TreeSet<>();
      for (CSVRecord row : rows(territory, "answers")) {
        if (!MISSING.contains(row.get("answer").strip())) {
          known.add(row.get("org_id") + "/" + row.get("question") + "/" + row.get("year"));
        }
      }
      answers.put(territory, known);
    }
    return known;
  }

  private List<CSVRecord> rows(String territory, String table) throws IOException {
    String name = territory + "/" + table + ".csv";
    List<CSVRecord> known = tables.get(name);
    if (known == null) {
      try (CSVParser parser =
          CSVParser.parse(
              Files.newBufferedReader(data.resolve(name)),
              CSVFormat.RFC4180
                  .builder()
                  .setDelimiter(';')
                  .setHeader()
                  .setSkipHeaderRecord(true)
                  .get())) {
        known = parser.getRecords();
      }
      tables.put(name, known);
    }
    return known;
  }
}
