package org.metodportal.build.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leaks that are planted in files of a site, each where somebody might let one slip. */
class ReadBackTest {
  private static final String FIGURE = "значение, которое скрыто";
  private static final String PERSON = "идентификатор человека (person_id) из таблиц";

  private static final PlantedSecret PLANTED = PlantedSecret.get();

  @TempDir Path site;

  private static String page(String... parts) {
    return "<!DOCTYPE html><html lang=\"ru\"><head><title>Страница</title></head><body><main>"
        + String.join("", parts)
        + "</main></body></html>";
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String profile() {
    return "totsky/organizations/" + PLANTED.figure().member() + "/index.html";
  }

  private void assertTold(String path, String place, String what) throws IOException {
    assertEquals(List.of(new Trace(path, place, what)), PLANTED.readBack().of(site, file -> false));
  }

  private void assertSilent() throws IOException {
    assertEquals(List.of(), PLANTED.readBack().of(site, file -> false));
  }

  @Test
  void aHiddenValueInACellOfItsProfile() throws IOException {
    write(
        profile(),
        page(
            "<table><tr><th scope=\"col\">Показатель</th><th scope=\"col\">2024</th></tr><tr><th"
                + " scope=\"row\"><a href=\"../../monitoring/t6/\">Курсы</a></th><td>",
            PLANTED.shown(),
            "\u00a0%</td></tr></table>"));
    assertTold(profile(), "ячейка таблицы", FIGURE);
  }

  @Test
  void theSameNumberOfAnotherYearOrOfTheTerritoryIsNoLeak() throws IOException {
    write(
        profile(),
        page(
            "<table><tr><th scope=\"col\">Показатель</th><th scope=\"col\">2023</th></tr><tr><th"
                + " scope=\"row\"><a href=\"../../monitoring/t6/\">Курсы</a></th><td>",
            PLANTED.shown(),
            "\u00a0%</td></tr><tr><th scope=\"row\">территория в целом</th><td>",
            PLANTED.shown(),
            "</td></tr></table><p>Скрыто 1 значение. Стало на ",
            "+" + PLANTED.shown() + " п.\u00a0п. больше.</p>"));
    assertSilent();
  }

  @Test
  void theNumberOfAnEventOrOfAClauseIsNoLeak() throws IOException {
    String number = PLANTED.figure().value().toPlainString();
    write(
        profile(),
        page(
            "<ul><li>" + number + ". Собрать актив</li></ul>",
            "<h3>" + number + " Наставничество</h3>",
            "<p>См. п. " + number + " и табл. " + number + ", мероприятия " + number + ".</p>"));
    assertSilent();
  }

  @Test
  void aRowOfCountsOnPaperIsAboutWhatStandsAtItsHead() throws IOException {
    String counts =
        " " + PLANTED.figure().numerator() + " из\u00a0" + PLANTED.figure().denominator();
    write(profile(), page("<p>Корпоративное обучение", counts, counts, "</p>"));
    assertSilent();
  }

  @Test
  void aHiddenValueWithAPoint() throws IOException {
    write(profile(), page("<p>Доля " + PLANTED.figure().value() + " %, было меньше.</p>"));
    assertTold(profile(), "текст в элементе <p>", FIGURE);
  }

  @Test
  void aHiddenValueInADataAttribute() throws IOException {
    write(profile(), page("<p data-value=\"" + PLANTED.figure().value() + "\">скрыто</p>"));
    assertTold(profile(), "атрибут data-value элемента <p>", FIGURE);
  }

  @Test
  void howManyOfHowManyInASentence() throws IOException {
    write(
        profile(),
        page(
            "<p>В 2024 году "
                + PLANTED.figure().numerator()
                + " из "
                + PLANTED.figure().denominator()
                + " человек.</p>"));
    assertTold(profile(), "текст в элементе <p>", FIGURE);
  }

  @Test
  void aHiddenValueInATitleOfAPicture() throws IOException {
    String path = "totsky/organizations/" + PLANTED.figure().member() + "/chart.svg";
    write(
        path,
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>2024: "
            + PLANTED.shown()
            + "</title></svg>");
    assertTold(path, "текст в элементе <title>", FIGURE);
  }

  @Test
  void aHiddenValueOnThePageOfItsIndicator() throws IOException {
    String path = "totsky/monitoring/t6/index.html";
    write(
        path,
        page(
            "<h2>" + PLANTED.organization() + ": " + PLANTED.shown() + "\u00a0% в 2024 году</h2>"));
    assertTold(path, "текст в элементе <h2>", FIGURE);
  }

  @Test
  void aHiddenValueInAHeadline() throws IOException {
    String path = "totsky/index.html";
    write(
        path,
        page("<h1>" + PLANTED.organization() + " впереди: " + PLANTED.shown() + "\u00a0%</h1>"));
    assertTold(path, "текст в элементе <h1>", FIGURE);
  }

  @Test
  void aHiddenValueInTheSearchIndex() throws IOException {
    String path = "search/texts-0.json";
    String address = "totsky/organizations/" + PLANTED.figure().member() + "/";
    write(
        path,
        "{\"texts\":[[\""
            + address
            + "\",\""
            + PLANTED.organization()
            + "\",\"2024: "
            + PLANTED.shown()
            + "\"]]}");
    assertTold(path, "JSON /texts/0", FIGURE);
  }

  @Test
  void aHiddenValueInLinkedData() throws IOException {
    write(
        profile(),
        page(
            "<script type=\"application/ld+json\">{\"value\":\"2024: "
                + PLANTED.shown()
                + "\"}</script>"));
    assertTold(profile(), "элемент <script>", FIGURE);
  }

  @Test
  void aHiddenValueInACalendar() throws IOException {
    String path = "totsky/roadmap.ics";
    write(
        path,
        "BEGIN:VEVENT\r\nUID:e-1@metodportal.example\r\nSUMMARY:"
            + PLANTED.organization().substring(0, 3)
            + "\r\n "
            + PLANTED.organization().substring(3)
            + " 2024: "
            + PLANTED.shown()
            + "\r\nEND:VEVENT\r\n");
    assertTold(path, "строка 3", FIGURE);
  }

  @Test
  void aHiddenValueInAFeed() throws IOException {
    String path = "feed.atom";
    write(
        path,
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><summary>totsky/organizations/"
            + PLANTED.figure().member()
            + "/ 2024: "
            + PLANTED.shown()
            + "</summary></entry></feed>");
    assertTold(path, "текст в элементе <summary>", FIGURE);
  }

  private String row(String flag) {
    return "territory,indicator,year,breakdown,member,numerator,denominator,value,target,flag\n"
        + "totsky,t6,2024,organization,"
        + PLANTED.figure().member()
        + ","
        + (flag.isEmpty()
            ? PLANTED.figure().numerator()
                + ","
                + PLANTED.figure().denominator()
                + ","
                + PLANTED.figure().value()
            : ",,")
        + ",,"
        + flag
        + "\n";
  }

  @Test
  void aHiddenRowInTonightsTableAndInAnOldSetOfFigures() throws IOException {
    write("open-data/indicators.csv", row("c"));
    write("open-data/releases/2026-11-20/indicators.csv", row(""));
    assertTold("open-data/releases/2026-11-20/indicators.csv", "строка 2", FIGURE);
  }

  @Test
  void aHiddenRowInJson() throws IOException {
    String path = "totsky/monitoring/t6/data.json";
    write(
        path,
        "{\"figures\":[{\"year\":2024,\"breakdown\":\"organization\",\"member\":\""
            + PLANTED.figure().member()
            + "\",\"numerator\":null,\"denominator\":"
            + PLANTED.figure().denominator()
            + ",\"value\":null,\"flag\":\"c\"}]}");
    assertTold(path, "JSON /figures/0", FIGURE);
  }

  @Test
  void aHiddenRowInAWorkbook() throws IOException {
    String path = "totsky/monitoring/t6/data.xlsx";
    write("totsky/monitoring/t6/data.csv", row("c"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream workbook = new ZipOutputStream(bytes)) {
      workbook.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
      for (String line : row("").split("\n")) {
        sheet.append("<row>");
        for (String cell : line.split(",", -1)) {
          sheet.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        sheet.append("</row>");
      }
      workbook.write(
          sheet.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8));
    }
    Files.write(site.resolve(path), bytes.toByteArray());
    assertTold(path, "книга, лист 1, строка 2", FIGURE);
  }

  private void writePdf(String path, String line, String title) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      document.getDocumentInformation().setTitle(title);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText(line);
        content.endText();
      }
      document.save(site.resolve(path).toFile());
    }
  }

  @Test
  void aHiddenValueInThePagesOfAPdf() throws IOException {
    String path = "totsky/organizations/" + PLANTED.figure().member() + "/profil.pdf";
    writePdf(path, "2024: " + PLANTED.shown() + " %", "Profil");
    assertTold(path, "страница 1", FIGURE);
  }

  @Test
  void aHiddenValueInWhatAPdfSaysOfItself() throws IOException {
    String path = "totsky/organizations/" + PLANTED.figure().member() + "/profil.pdf";
    writePdf(path, "Profil", "2024: " + PLANTED.shown());
    assertTold(path, "метаданные PDF: Title", FIGURE);
  }

  @Test
  void anIdentifierOfAPersonInANameOfAFile() throws IOException {
    write("totsky/tot-000001.txt", "ничего");
    assertTold("totsky/tot-000001.txt", "имя файла", PERSON);
  }

  @Test
  void anIdentifierOfAPersonInAComment() throws IOException {
    write("about/index.html", page("<!-- TOT-000001 -->"));
    assertTold("about/index.html", "комментарий в разметке", PERSON);
  }

  @Test
  void aMailboxInAPracticeAndOnlyTheOfficesOwn() throws IOException {
    write("practices/a/index.html", page("<p>Пишите: ivanova@mail.example</p>"));
    write("practices/b/index.html", page("<p>Пишите: metod@rost.example</p>"));
    assertTold(
        "practices/a/index.html",
        "текст в элементе <p>",
        "адрес электронной почты, который не объявлен служебным");
  }

  @Test
  void aTelephoneInAMeasureAndOnlyTheOfficesOwn() throws IOException {
    write("totsky/measures/index.html", page("<li>Звоните: +7 912 345-67-89</li>"));
    write("about/index.html", page("<p>Звоните: 8 (8332) 00-00-01</p>"));
    assertTold(
        "totsky/measures/index.html",
        "текст в элементе <li>",
        "телефон, который не объявлен служебным");
  }

  @Test
  void aMailboxBehindALink() throws IOException {
    write("about/index.html", page("<a href=\"mailto:ivanova@mail.example\">написать</a>"));
    assertTold(
        "about/index.html",
        "атрибут href элемента <a>",
        "адрес электронной почты, который не объявлен служебным");
  }

  @Test
  void numbersOfInsuranceAndOfPassports() throws IOException {
    write("totsky/report/index.html", page("<p>СНИЛС 112-233-445 95</p>"));
    assertTold(
        "totsky/report/index.html",
        "текст в элементе <p>",
        "номер СНИЛС, который не объявлен служебным");
  }

  @Test
  void aFileThatStaysIsNotReadAgainUnlessMoreIsHidden() throws IOException {
    write("about/index.html", page("<!-- TOT-000001 -->"));
    assertEquals(List.of(), PLANTED.readBack().of(site, path -> true));
    ReadBefore now = PLANTED.readBack().toRemember();
    now.write(site);
    ReadBefore before = ReadBefore.read(site);
    assertEquals(now, before);
    assertEquals(true, before.covers(now).test("totsky/index.html"));
    ReadBefore fewer = new ReadBefore(before.rules(), true, before.contacts(), new TreeMap<>());
    assertEquals(false, fewer.covers(now).test("totsky/index.html"));
    assertEquals(false, fewer.covers(now).test("search/texts-0.json"));
    assertEquals(true, before.covers(fewer).test("search/texts-0.json"));
  }

  @Test
  void aMailboxWhoseSignIsWrittenInWords() throws IOException {
    write("index.html", page("<p>Пишите: metodist[собака]school.example</p>"));
    assertTold(
        "index.html",
        "текст в элементе <p>",
        "адрес электронной почты, который не объявлен служебным");
  }
}
