package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.source.workbook.BookFile;

/**
 * Invented names, telephone numbers and addresses stand wherever offices put them; then every file
 * that a run writes, and all that it prints, is searched for them.
 */
class PlantedPersonsTest {
  private static final List<String> HEADERS =
      List.of(
          "ФИО",
          "Ф. И. О.",
          "ФИО педагога",
          "Фамилия",
          "Имя",
          "Отчество",
          "Фамилия, имя",
          "Педагог",
          "Учитель",
          "Директор",
          "Руководитель организации",
          "Ответственный",
          "Исполнитель",
          "Кто прошёл",
          "Слушатель",
          "Контактное лицо",
          "Телефон",
          "Тел./факс",
          "Моб.",
          "Сотовый",
          "E-mail",
          "мейл",
          "Эл. почта",
          "Почта для связи",
          "Telegram",
          "СНИЛС",
          "Паспорт",
          "Адрес проживания",
          "Примечание",
          "Столбец без смысла");

  /** What no file may hold: surnames of nobody, numbers and addresses that nobody has. */
  private static final List<String> NAMES =
      List.of("Громыхайлов", "Забрякин", "Пустоквасов", "Чучмекалов", "gromyhaylova", "zabryakin");

  private static final List<String> NUMBERS = List.of("9215550177", "9115550188");

  private static final String HEADER = "person_id;date;procedure;operator;score";

  @TempDir private Path folder;

  private SmallSite site() throws IOException {
    return SmallSite.in(folder.resolve("site"));
  }

  private static String value(int column) {
    return switch (column % 5) {
      case 0 -> "Громыхайлова Апполинария Тихоновна";
      case 1 -> "Забрякин П. Т.";
      case 2 -> "Пустоквасова";
      case 3 -> "+7 (921) 555-01-77";
      default -> "gromyhaylova@pochta.example";
    };
  }

  /** Every trace of a planted value in what a run printed and wrote. */
  private static Set<String> traces(SmallSite site, ProgramRun run) throws IOException {
    Set<String> traces = new TreeSet<>();
    search("printed", run.out() + run.err(), traces);
    try (Stream<Path> files = Files.walk(site.out())) {
      for (Path file : files.toList()) {
        String name = site.out().relativize(file).toString();
        search("name of " + name, name, traces);
        if (Files.isRegularFile(file)) {
          byte[] bytes = Files.readAllBytes(file);
          search(name, new String(bytes, StandardCharsets.UTF_8), traces);
          search(name, new String(bytes, Charset.forName("windows-1251")), traces);
          if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            searchArchive(name, file, traces);
          }
        }
      }
    }
    return traces;
  }

  private static void searchArchive(String name, Path file, Set<String> traces) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      ZipEntry entry;
      while ((entry = zip.getNextEntry()) != null) {
        search(
            name + "!" + entry.getName(),
            new String(zip.readAllBytes(), StandardCharsets.UTF_8),
            traces);
      }
    }
  }

  private static void search(String place, String text, Set<String> traces) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String name : NAMES) {
      if (lower.contains(name.toLowerCase(Locale.ROOT))) {
        traces.add(place + ": " + name);
      }
    }
    String digits = text.replaceAll("[\\s()+\\u00A0-]", "");
    for (String number : NUMBERS) {
      if (digits.contains(number)) {
        traces.add(place + ": " + number);
      }
    }
  }

  private static long told(SmallSite site, String code) throws IOException {
    try (Stream<String> rows = Files.lines(site.out().resolve("internal/quality.csv"))) {
      return rows.filter(row -> row.contains("," + code + ",")).count();
    }
  }

  private static Path table(SmallSite site, String name) {
    return site.folder().resolve("data/lesnoy").resolve(name);
  }

  @Test
  void noColumnBesideTheTableIsKeptAnywhere() throws IOException {
    SmallSite site = site();
    List<String> lines = new ArrayList<>();
    lines.add(HEADER + ";" + String.join(";", HEADERS));
    for (int row = 0; row < 6; row++) {
      int first = row;
      String person = row < 3 ? "nobody-" + row : "";
      lines.add(
          person
              + ";2024-03-0"
              + (row + 1)
              + ";предметная;центр;"
              + (row == 2 ? "много" : "70")
              + ";"
              + Stream.iterate(0, i -> i + 1)
                  .limit(HEADERS.size())
                  .map(i -> value(i + first))
                  .collect(Collectors.joining(";")));
    }
    Files.write(table(site, "diagnostics-2024.csv"), lines);
    ProgramRun run = site.build();
    assertEquals(Set.of(), traces(site, run));
    assertTrue(run.err().contains("diagnostics-2024.csv"), "the file was read and complained of");
  }

  @Test
  void noPlaceAroundATableIsKeptAnywhere() throws IOException {
    SmallSite site = site();
    Files.write(
        table(site, "diagnostics-2024.csv"),
        List.of(
            "Сведения подал Громыхайлов А. Т., тел. 8 (921) 555-01-77",
            "Директор: Забрякин Пётр Титович",
            HEADER + ";Пустоквасова А. Т.;gromyhaylova@pochta.example",
            "nobody-1;2024-03-01;предметная;центр;70;да;нет",
            "Чучмекалова Зинаида Львовна;2024-03-02;предметная;центр;70;да;нет",
            "zabryakin@pochta.example;2024-03-02;предметная;центр;70;да;нет",
            "nobody-2;Громыхайлова Апполинария Тихоновна;предметная;центр;70;да;нет",
            "nobody-3;2024-03-02;Забрякин П. Т.;центр;70;да;нет",
            "nobody-4;2024-03-02;предметная;центр;+7 921 555-01-77;да;нет",
            "nobody-5;2024-03-02;предметная;\"Громыхайлова А. Т.;70;да;нет",
            "Исполнитель: Пустоквасов И. И., 8-911-555-01-88;;;;;;",
            ";;;;;;Чучмекалов З. Л."));
    List<String> staff = new ArrayList<>(Files.readAllLines(table(site, "staff.csv")));
    staff.add("Громыхайлов А. Т.;;;;");
    Files.write(table(site, "staff.csv"), staff);
    ProgramRun run = site.build();
    assertEquals(Set.of(), traces(site, run));
    assertEquals(2, told(site, "value-of-person"));
  }

  @Test
  void noNameOfAFileOrASheetIsKeptAnywhere() throws IOException {
    SmallSite site = site();
    Files.writeString(
        table(site, "diagnostics-Громыхайлова А. Т..csv"),
        HEADER + "\nnobody-1;2024-03-01;предметная;центр;70\n");
    Files.createDirectories(table(site, "Забрякин Пётр Титович"));
    Files.writeString(
        table(site, "Забрякин Пётр Титович/diagnostics.csv"),
        HEADER + "\nnobody-2;2024-03-01;предметная;центр;70\n");
    Files.writeString(table(site, "Пустоквасов Иван Иванович.csv"), "a;b\n1;2\n");
    Files.writeString(table(site, "заметка Чучмекалов З. Л.docx"), "");
    String rows =
        BookFile.row(1, "person_id", "date", "procedure", "operator")
            + BookFile.row(2, "nobody-3", "2024-03-01", "предметная", "центр");
    new BookFile()
        .sheet("Громыхайлова Апполинария", rows)
        .sheet("Забрякин", rows)
        .write(table(site, "diagnostics-2023.xlsx"));
    ProgramRun run = site.build();
    assertEquals(Set.of(), traces(site, run));
    assertTrue(run.err().contains("diagnostics-2023.xlsx"), run.err());
    assertEquals(4, told(site, "file-name-of-person"));
  }
}
