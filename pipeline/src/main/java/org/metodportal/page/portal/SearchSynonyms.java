package org.metodportal.page.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.metodportal.content.glossary.Glossary;
import org.metodportal.content.glossary.Term;
import org.metodportal.page.PortalModel;
import org.metodportal.page.TerritoryResults;

/**
 * Words that stand for each other in a search: those of the portal's list, the abbreviations of the
 * glossaries, and territories with their part of addresses.
 */
final class SearchSynonyms {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SearchSynonyms() {}

  /** What the script reads. */
  private record Words(Collection<TreeSet<String>> groups, List<String> asking) {}

  /**
   * The words as JSON that is safe inside a {@code script} element: {@code
   * {"groups":[["ИОМ","индивидуальный маршрут"]],"asking":["где"]}}.
   */
  static String json(PortalModel model) {
    Map<String, TreeSet<String>> groups = new LinkedHashMap<>();
    int number = 0;
    for (List<String> group : model.synonyms().groups()) {
      groups.put(String.valueOf(number++), new TreeSet<>(group));
    }
    Function<String, TreeSet<String>> fresh = key -> new TreeSet<>();
    for (TerritoryResults results : model.territories()) {
      groups
          .computeIfAbsent("/" + results.slug(), fresh)
          .addAll(List.of(results.slug(), results.territory().name()));
      Glossary glossary = results.texts().glossary();
      for (Term term : glossary == null ? List.<Term>of() : glossary.terms()) {
        if (!term.abbreviation().isEmpty()) {
          groups
              .computeIfAbsent("«" + term.abbreviation(), fresh)
              .addAll(List.of(term.abbreviation(), term.name()));
        }
      }
    }
    try {
      return JSON.writeValueAsString(new Words(groups.values(), model.synonyms().asking()))
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lists of texts are always JSON", e);
    }
  }
}
