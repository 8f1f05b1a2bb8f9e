package org.metodportal.publish.readback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The objects of a JSON text as rows, and every text that stands in a list. */
final class JsonPassages {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonPassages() {}

  static void read(String text, Consumer<Passage> passages) throws IOException {
    read(JSON.readTree(text), "", passages);
  }

  private static void read(JsonNode node, String path, Consumer<Passage> passages) {
    if (node.isObject()) {
      Map<String, String> fields = new LinkedHashMap<>();
      node.properties()
          .forEach(
              each -> {
                String name = each.getKey();
                if (each.getValue().isValueNode()) {
                  fields.put(name, each.getValue().isNull() ? "" : each.getValue().asText());
                } else {
                  passages.accept(Passage.of("ключ JSON " + path + "/…", name));
                  read(each.getValue(), path + "/" + name, passages);
                }
              });
      if (!fields.isEmpty()) {
        passages.accept(Passage.row("JSON " + (path.isEmpty() ? "/" : path), fields));
      }
    } else if (node.isArray()) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < node.size(); i++) {
        JsonNode each = node.get(i);
        if (each.isTextual()) {
          words.append(words.isEmpty() ? "" : " · ").append(each.asText());
        } else if (each.isContainerNode()) {
          read(each, path + "/" + i, passages);
        }
      }
      if (!words.isEmpty()) {
        passages.accept(Passage.of("JSON " + path, words.toString()));
      }
    }
  }
}
