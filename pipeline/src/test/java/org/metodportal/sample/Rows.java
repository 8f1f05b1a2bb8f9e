package org.metodportal.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the generated files back, without anything of the generator. */
final class Rows {

  private Rows() {}

  /**
   * All rows of a table of a territory's folder, column to cell, whether in one file or in several.
   */
  static List<Map<String, String>> of(Path folder, String table) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Path file : files(folder)) {
      if (file.getFileName().toString().split("[-.]", 2)[0].equals(table)) {
        read(file, rows);
      }
    }
    return rows;
  }

  /** The files of a folder and of those in it, by name. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Path file, List<Map<String, String>> rows) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String[] header = lines.get(0).split(";", -1);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(";", -1);
      if (cells.length != header.length) {
        throw new AssertionError(file + ": " + line);
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(header[i], cells[i]);
      }
      rows.add(row);
    }
  }
}
