package org.metodportal.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.metodportal.publish.disk.FileTree;

/**
 * A line of {@code make.txt}: a verb, a file of the site, and what the verb needs. Makes the inputs
 * that cannot be kept as text.
 *
 * <pre>
 * delete FILE              the file or folder is not there
 * empty FILE               it has no byte
 * append FILE HEX          bytes are added at its end
 * cut FILE COUNT           its last bytes are missing
 * encode FILE CHARSET      its text is in that encoding
 * change FILE FROM ⇒ TO    in place of a text, which it must have, it has another; ⏎ ends a line
 * write FILE TEXT          it is this text; ⏎ ends a line
 * link FILE TO             it is a symbolic link
 * long FILE COUNT          in place of the word LONG it has so many letters
 * pad FILE COUNT           so many bytes of text follow it
 * workbook FILE            a .csv becomes an .xlsx of the same name
 * zip FILE                 it is an archive of something else
 * gzip FILE                it is packed
 * excel97 FILE             it begins as workbooks of 1997 do
 * </pre>
 */
record MakeLine(String line) {
  private static final byte[] EXCEL_97 = HexFormat.of().parseHex("d0cf11e0a1b11ae1000000000000");

  void run(Path site) throws IOException {
    String[] words = line.split(" ", 3);
    Path file = site.resolve(words[1]);
    Files.createDirectories(file.getParent());
    switch (words[0]) {
      case "delete" -> FileTree.delete(file);
      case "empty" -> Files.write(file, new byte[0]);
      case "append" -> append(file, HexFormat.ofDelimiter(" ").parseHex(words[2]));
      case "cut" -> {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - Integer.parseInt(words[2])));
      }
      case "encode" ->
          Files.write(file, Files.readString(file).getBytes(Charset.forName(words[2])));
      case "link" -> Files.createSymbolicLink(file, Path.of(words[2]));
      case "change" -> change(file, words[2]);
      case "write" -> Files.writeString(file, words[2].replace("⏎", "\n"));
      case "long" ->
          Files.writeString(
              file, Files.readString(file).replace("LONG", "ш".repeat(Integer.parseInt(words[2]))));
      case "pad" ->
          append(
              file,
              "Текст.\n"
                  .repeat(Integer.parseInt(words[2]) / 12 + 1)
                  .getBytes(StandardCharsets.UTF_8));
      case "workbook" -> workbook(file);
      case "zip" -> Files.write(file, zip());
      case "gzip" -> Files.write(file, gzip(Files.readAllBytes(file)));
      case "excel97" -> Files.write(file, Arrays.copyOf(EXCEL_97, 1536));
      default -> throw new IllegalArgumentException("no such verb: " + line);
    }
  }

  private static void change(Path file, String fromTo) throws IOException {
    String[] texts = fromTo.replace("⏎", "\n").split(" ⇒ ", 2);
    String before = Files.readString(file);
    if (!before.contains(texts[0])) {
      throw new IllegalArgumentException(file + " has no «" + texts[0] + "»");
    }
    Files.writeString(file, before.replace(texts[0], texts[1]));
  }

  private static void append(Path file, byte[] bytes) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    byte[] longer = Arrays.copyOf(whole, whole.length + bytes.length);
    System.arraycopy(bytes, 0, longer, whole.length, bytes.length);
    Files.write(file, longer);
  }

  private static void workbook(Path csv) throws IOException {
    List<String> lines = Files.readAllLines(csv);
    Files.delete(csv);
    Path file = csv.resolveSibling(csv.getFileName().toString().replace(".csv", ".xlsx"));
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Tests", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Лист1");
      for (int row = 0; row < lines.size(); row++) {
        String[] cells = lines.get(row).split(";", -1);
        for (int column = 0; column < cells.length; column++) {
          sheet.value(row, column, cells[column]);
        }
      }
    }
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("photo.txt"));
      zip.write("не таблица".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }
}
