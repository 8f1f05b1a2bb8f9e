package org.metodportal.publish.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.metodportal.page.SearchKind;

/**
 * Writes an index as JSON that is asked for in pieces.
 *
 * <ul>
 *   <li>{@code index.json}: {@code versions} of the pieces, {@code bytes} of all of them; {@code
 *       stop} words; {@code kinds}, name and number of sections of each, sections being numbered
 *       kind after kind; {@code pages}, number of sections of each page; {@code first}, numbers of
 *       the pages that are the first of a section of the site; {@code folders}, territories and
 *       first folders of addresses, and {@code places}, which of them each page is about; {@code
 *       words}, the first stem of each piece of words; {@code texts}, number of sections in each
 *       piece of texts;
 *   <li>{@code words-N.json}: stem → {@link Postings#codes}, in the order of the stems;
 *   <li>{@code stems.json}: every stem and, in the same order, in how many sections it stands,
 *       asked for when a word of a query is not found;
 *   <li>{@code texts-N.json}: address, title, context, heading and excerpt of each section.
 * </ul>
 *
 * Each piece has a version of its own, made of its content, which {@code index.json} names: a piece
 * of another release is never put together with others, and one that stays the same keeps its
 * bytes.
 */
final class IndexFiles {
  /** Size at which a piece of words is full; a stem in very many sections may exceed it. */
  private static final int WORDS = 6_000;

  /** Size at which a piece of texts is full. */
  private static final int TEXTS = 3_000;

  private static final JsonFactory JSON = new JsonFactory();

  private final Path folder;

  IndexFiles(Path folder) {
    this.folder = folder;
  }

  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes all files; gives their size in bytes. */
  long write(List<Section> sections, List<IndexedPage> pages, Map<String, Postings> postings)
      throws IOException {
    List<String> firstStems = new ArrayList<>();
    List<String> words = words(postings, firstStems);
    List<Integer> sizes = new ArrayList<>();
    List<String> texts = texts(sections, sizes);
    String stems = stems(postings);
    Map<String, List<String>> versions = new LinkedHashMap<>();
    versions.put("words", words.stream().map(IndexFiles::version).toList());
    versions.put("texts", texts.stream().map(IndexFiles::version).toList());
    versions.put("stems", List.of(version(stems)));
    Files.createDirectories(folder);
    removePieces();
    long bytes = 0;
    for (int i = 0; i < words.size(); i++) {
      bytes += save("words-" + i + ".json", piece("words", words.get(i)));
    }
    for (int i = 0; i < texts.size(); i++) {
      bytes += save("texts-" + i + ".json", piece("texts", texts.get(i)));
    }
    bytes += save("stems.json", piece("stems", stems));
    return bytes
        + save("index.json", manifest(versions, bytes, sections, pages, firstStems, sizes));
  }

  private static List<String> words(Map<String, Postings> postings, List<String> firstStems)
      throws IOException {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (Map.Entry<String, Postings> word : postings.entrySet()) {
      String member =
          json(
              json -> {
                json.writeStartObject();
                json.writeFieldName(word.getKey());
                int[] codes = word.getValue().codes();
                json.writeArray(codes, 0, codes.length);
                json.writeEndObject();
              });
      if (piece.length() > 0 && piece.length() + member.length() > WORDS) {
        pieces.add("{" + piece + "}");
        piece.setLength(0);
      }
      if (piece.length() == 0) {
        firstStems.add(word.getKey());
      }
      piece.append(piece.length() == 0 ? "" : ",").append(member, 1, member.length() - 1);
    }
    if (piece.length() > 0) {
      pieces.add("{" + piece + "}");
    }
    return pieces;
  }

  private static List<String> texts(List<Section> sections, List<Integer> sizes)
      throws IOException {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int size = 0;
    for (Section section : sections) {
      String[] row = {
        section.address(), section.title(), section.context(), section.heading(), section.text()
      };
      String member = json(json -> json.writeArray(row, 0, row.length));
      if (size > 0 && piece.length() + member.length() > TEXTS) {
        pieces.add("[" + piece + "]");
        sizes.add(size);
        piece.setLength(0);
        size = 0;
      }
      piece.append(size == 0 ? "" : ",").append(member);
      size++;
    }
    if (size > 0) {
      pieces.add("[" + piece + "]");
      sizes.add(size);
    }
    return pieces;
  }

  private static String piece(String name, String content) {
    return "{\"version\":\"" + version(content) + "\",\"" + name + "\":" + content + "}";
  }

  /** What tells a piece from that of another release. */
  private static String version(String content) {
    CRC32 sum = new CRC32();
    sum.update(content.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }

  private static String manifest(
      Map<String, List<String>> versions,
      long bytes,
      List<Section> sections,
      List<IndexedPage> pages,
      List<String> firstStems,
      List<Integer> sizes)
      throws IOException {
    Map<SearchKind, Integer> kinds = new EnumMap<>(SearchKind.class);
    sections.forEach(section -> kinds.merge(section.kind(), 1, Integer::sum));
    return json(
        json -> {
          json.writeStartObject();
          json.writeObjectFieldStart("versions");
          for (Map.Entry<String, List<String>> kind : versions.entrySet()) {
            json.writeArrayFieldStart(kind.getKey());
            for (String version : kind.getValue()) {
              json.writeString(version);
            }
            json.writeEndArray();
          }
          json.writeEndObject();
          json.writeNumberField("bytes", bytes);
          json.writeArrayFieldStart("kinds");
          for (Map.Entry<SearchKind, Integer> kind : kinds.entrySet()) {
            json.writeStartArray();
            json.writeString(kind.getKey().words());
            json.writeNumber(kind.getValue());
            json.writeEndArray();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("stop");
          for (String word : SearchWords.stopWords()) {
            json.writeString(word);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("pages");
          for (IndexedPage page : pages) {
            json.writeNumber(page.sections());
          }
          json.writeEndArray();
          List<String> folders = pages.stream().map(IndexedPage::folder).distinct().toList();
          json.writeArrayFieldStart("folders");
          for (String folder : folders) {
            json.writeString(folder);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("places");
          for (IndexedPage page : pages) {
            json.writeNumber(folders.indexOf(page.folder()));
          }
          json.writeEndArray();
          json.writeArrayFieldStart("first");
          for (int page = 0; page < pages.size(); page++) {
            if (pages.get(page).first()) {
              json.writeNumber(page);
            }
          }
          json.writeEndArray();
          json.writeArrayFieldStart("words");
          for (String stem : firstStems) {
            json.writeString(stem);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("texts");
          for (int size : sizes) {
            json.writeNumber(size);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static String stems(Map<String, Postings> postings) throws IOException {
    return json(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("stems");
          for (String stem : postings.keySet()) {
            json.writeString(stem);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("sections");
          for (Postings each : postings.values()) {
            json.writeNumber(each.sections());
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static String json(Content content) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      content.write(json);
    }
    return text.toString();
  }

  /** Pieces of an index that stood here before; they may tell what is not public any more. */
  private void removePieces() throws IOException {
    try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "{words,texts}-*.json")) {
      for (Path piece : old) {
        Files.delete(piece);
      }
    }
  }

  private long save(String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(name), bytes);
    return bytes.length;
  }
}
