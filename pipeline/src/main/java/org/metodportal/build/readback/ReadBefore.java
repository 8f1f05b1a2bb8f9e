package org.metodportal.build.readback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Of what a release's files were proved to say nothing, for the next release: which cells were
 * hidden, never what they are.
 *
 * @param rules number of the rules of reading
 * @param complete false where a table has personal columns: then every file is read each time
 * @param contacts the office's own telephones and mailboxes, in one spelling
 * @param hidden keys of hidden cells by territory
 */
public record ReadBefore(
    int rules, boolean complete, Set<String> contacts, SortedMap<String, Set<String>> hidden) {
  /** Changes with what is looked for, so that a new program reads everything once. */
  static final int RULES = 1;

  private static final String FILE = "final-bytes.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Which files need no reading when they stay as they were: where nothing more is hidden than
   * before.
   *
   * @param now what must not be said tonight
   * @return a test of paths from the root of the site
   */
  public Predicate<String> covers(ReadBefore now) {
    if (rules != now.rules || !complete || !now.complete || !now.contacts.containsAll(contacts)) {
      return path -> false;
    }
    Map<String, Boolean> covered = new HashMap<>();
    now.hidden.forEach(
        (slug, keys) -> covered.put(slug, hidden.getOrDefault(slug, Set.of()).containsAll(keys)));
    boolean all = !covered.containsValue(false);
    return path -> {
      int slash = path.indexOf('/');
      return covered.getOrDefault(slash < 0 ? "" : path.substring(0, slash), all);
    };
  }

  /** Leaves word in the internal folder of a release. */
  public void write(Path internalFolder) throws IOException {
    ObjectNode json = JSON.createObjectNode().put("rules", rules).put("complete", complete);
    contacts.stream().sorted().forEach(json.putArray("contacts")::add);
    ObjectNode cells = json.putObject("hidden");
    hidden.forEach((slug, keys) -> keys.stream().sorted().forEach(cells.putArray(slug)::add));
    Files.createDirectories(internalFolder);
    Files.writeString(internalFolder.resolve(FILE), JSON.writeValueAsString(json) + "\n");
  }

  /** What a release left; null when it left nothing that can be read. */
  public static @Nullable ReadBefore read(Path internalFolder) throws IOException {
    Path file = internalFolder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    JsonNode json;
    try {
      json = JSON.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException broken) {
      return null;
    }
    SortedMap<String, Set<String>> hidden = new TreeMap<>();
    json.path("hidden")
        .properties()
        .forEach(each -> hidden.put(each.getKey(), texts(each.getValue())));
    return new ReadBefore(
        json.path("rules").asInt(),
        json.path("complete").asBoolean(),
        texts(json.path("contacts")),
        hidden);
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
