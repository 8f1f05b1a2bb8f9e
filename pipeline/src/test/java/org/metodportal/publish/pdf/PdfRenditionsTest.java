package org.metodportal.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.page.Page;
import org.metodportal.page.SmallPortal;
import org.metodportal.page.site.Pages;
import org.metodportal.problem.Problem;
import org.metodportal.publish.SiteWriter;
import org.metodportal.publish.disk.FormerFiles;
import org.metodportal.publish.store.ResultStore;

/** The PDF of pages: what stands in them, how they are tagged, and when they are printed anew. */
final class PdfRenditionsTest {
  private static final Path TEMPLATES = Path.of("..", "site-templates");
  private static final String NOTE = "kirov/report/2024/spravka-kirov-2024.pdf";
  private static final String PROFILE = "kirov/organizations/s10/profil-s10.pdf";

  @TempDir static Path folder;
  private static Path site;
  private static PdfRenditions papers;

  @BeforeAll
  static void print() throws Exception {
    site = folder.resolve("public");
    papers = write(site, PdfCache.NONE);
    papers.remember(folder.resolve("internal"));
  }

  private static PdfRenditions write(Path site, PdfCache archive) throws Exception {
    SiteWriter writer =
        SiteWriter.withPapers(TEMPLATES, archive, ResultStore.none(), FormerFiles.NONE);
    PdfRenditions papers = Objects.requireNonNull(writer.papers());
    try (Stream<Page> pages = Pages.of(SmallPortal.model())) {
      writer.write(pages, "https://metodportal.example", site);
    }
    assertEquals(List.of(), papers.problems());
    return papers;
  }

  private static List<Path> files(Path site) throws IOException {
    try (Stream<Path> walk = Files.walk(site)) {
      return walk.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private static Document page(Path pdf) throws IOException {
    return Jsoup.parse(pdf.resolveSibling("index.html"));
  }

  private static PDDocument open(Path pdf) throws IOException {
    return Loader.loadPDF(Files.readAllBytes(pdf));
  }

  @Test
  void everyNoteAndProfileHasItsPdfAndThePageLeadsToIt() throws Exception {
    assertEquals(2 + 4 + 3, files(site).size());
    assertEquals(", PDF: 9, напечатано заново: 9", papers.outcome());
    for (Path pdf : files(site)) {
      assertEquals(
          List.of(pdf.getFileName().toString()),
          page(pdf).select("main a[type=application/pdf]").eachAttr("href"));
    }
  }

  @Test
  void readByItsTagsThePdfSaysWhatThePageSaysInTheSameOrder() throws Exception {
    for (Path pdf : files(site)) {
      Document page = page(pdf);
      page.select("main .visually-hidden, main .screen, main svg").remove();
      try (PDDocument document = open(pdf)) {
        TaggedText tags = TaggedText.of(document);
        assertEquals(squeezed(page.select("main h1").eachText()), squeezed(tags.of("H1")));
        assertEquals(squeezed(page.select("main h2").eachText()), squeezed(tags.of("H2")));
        assertEquals(squeezed(page.select("main h3").eachText()), squeezed(tags.of("H3")));
        assertEquals(texts(page, "main th"), squeezed(tags.of("TH")), pdf.toString());
        assertEquals(texts(page, "main td"), squeezed(tags.of("TD")), pdf.toString());
        assertEquals(texts(page, "main li"), squeezed(tags.of("LBody")), pdf.toString());
        assertTrue(tags.of("P").stream().anyMatch(each -> each.contains("Данные синтетические")));
      }
    }
  }

  private static List<String> texts(Document page, String selector) {
    return squeezed(page.select(selector).stream().map(Element::text).toList());
  }

  private static List<String> squeezed(List<String> texts) {
    return texts.stream().map(PdfRenditionsTest::squeezed).toList();
  }

  /** Lines are broken elsewhere on paper. */
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }

  @Test
  void noSheetEndsWithTheHeadOfATableOrHasOnlyTheLastLines() throws Exception {
    for (Path pdf : files(site)) {
      try (PDDocument document = open(pdf)) {
        PDFTextStripper stripper = new PDFTextStripper();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
          stripper.setStartPage(number);
          stripper.setEndPage(number);
          List<String> lines = stripper.getText(document).lines().toList();
          assertTrue(lines.size() > 4, pdf + ", sheet " + number + ": " + lines);
          assertFalse(
              lines.stream()
                  .skip(lines.size() - 4L)
                  .anyMatch(line -> line.startsWith("Показатель 2")),
              pdf + ", sheet " + number + ": " + lines);
        }
      }
    }
  }

  @Test
  void documentSaysWhatItIsAndThatItIsTagged() throws Exception {
    for (Path pdf : files(site)) {
      try (PDDocument document = open(pdf)) {
        var catalog = document.getDocumentCatalog();
        String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);

        assertEquals("ru", catalog.getLanguage());
        assertTrue(catalog.getMarkInfo().isMarked());
        assertNotNull(catalog.getStructureTreeRoot());
        assertTrue(catalog.getViewerPreferences().displayDocTitle());
        assertEquals(page(pdf).title(), document.getDocumentInformation().getTitle());
        assertTrue(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), metadata);
        assertTrue(metadata.contains("2024-11-20T00:00:00Z") || pdf.toString().contains("okt"));
        for (PDPage sheet : document.getPages()) {
          assertEquals(595, sheet.getMediaBox().getWidth(), 1, "A4");
          assertEquals(842, sheet.getMediaBox().getHeight(), 1, "A4");
          assertEquals(COSName.S, sheet.getCOSObject().getItem(COSName.getPDFName("Tabs")));
        }
      }
    }
  }

  @Test
  void fontsAreInTheFileAndOnlyTheirLettersThatOccur() throws Exception {
    for (Path pdf : files(site)) {
      assertTrue(Files.size(pdf) < 400_000, pdf + ": " + Files.size(pdf));
      try (PDDocument document = open(pdf)) {
        Set<String> names = new HashSet<>();
        for (PDPage sheet : document.getPages()) {
          for (COSName name : sheet.getResources().getFontNames()) {
            PDFont font = sheet.getResources().getFont(name);
            assertTrue(font.isEmbedded(), font.getName());
            names.add(font.getName());
          }
        }
        assertTrue(
            names.stream().allMatch(name -> name.matches("[A-Z]{6}\\+LiberationSans.*")),
            names.toString());
      }
    }
  }

  @Test
  void tagsTellHeadingsListsAndHeadsOfTables() throws Exception {
    for (Path pdf : files(site)) {
      try (PDDocument document = open(pdf)) {
        List<PDStructureElement> elements = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
        Document page = page(pdf);

        assertEquals(1, count(elements, "H1"));
        assertEquals(page.select("main h2").size(), count(elements, "H2"));
        assertEquals(page.select("main table").size(), count(elements, "Table"));
        assertEquals(page.select("main th").size(), count(elements, "TH"));
        assertEquals(page.select("main td").size(), count(elements, "TD"));
        for (PDStructureElement head : elements) {
          if (head.getStructureType().equals("TH")) {
            assertTrue(
                head.getCOSObject().getDictionaryObject(COSName.A).toString().contains("Scope"));
          }
        }
      }
    }
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
        collect(element, elements);
      }
    }
  }

  private static long count(List<PDStructureElement> elements, String type) {
    return elements.stream().filter(each -> each.getStructureType().equals(type)).count();
  }

  @Test
  void bookmarksAreTheHeadings() throws Exception {
    try (PDDocument document = open(site.resolve(NOTE))) {
      List<String> marks = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        marks.add(item.getTitle());
      }
      Document page = page(site.resolve(NOTE));

      assertEquals(page.select("main h1, main h2").eachText(), marks);
    }
  }

  @Test
  void linksLeadWhereThoseOfThePageLeadAndSayWhatTheyAre() throws Exception {
    for (Path pdf : files(site)) {
      Document page = page(pdf);
      page.select("main nav, main .screen, main [data-paper], main .visually-hidden").remove();
      String address = page.select("link[rel=canonical]").attr("href");
      page.setBaseUri(address);
      Set<String> words = new HashSet<>(Set.of(squeezed("Страница на сайте")));
      Set<String> targets = new TreeSet<>(Set.of(address));
      for (Element link : page.select("main a[href]")) {
        words.add(squeezed(link.text()));
        if (!link.attr("href").startsWith("#")) {
          targets.add(link.absUrl("href"));
        }
      }
      Set<String> printed = new TreeSet<>();
      try (PDDocument document = open(pdf)) {
        for (PDPage sheet : document.getPages()) {
          for (PDAnnotation annotation : sheet.getAnnotations()) {
            String said = annotation.getContents();
            assertTrue(words.contains(squeezed(String.valueOf(said))), pdf + ": " + said);
            if (((PDAnnotationLink) annotation).getAction() instanceof PDActionURI web) {
              printed.add(web.getURI());
            }
          }
        }
      }
      assertEquals(targets, printed, pdf.toString());
    }
  }

  @Test
  void everySheetHasItsNumberAndTheWholeCount() throws Exception {
    try (PDDocument document = open(site.resolve(NOTE))) {
      int sheets = document.getNumberOfPages();
      assertTrue(sheets >= 2, "the note runs over several sheets: " + sheets);
      for (int sheet = 1; sheet <= sheets; sheet++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(sheet);
        stripper.setEndPage(sheet);
        String text = stripper.getText(document);
        assertTrue(text.contains("с. " + sheet + " из " + sheets), text);
        assertTrue(text.contains("Методпортал · Кировская область"), text);
      }
    }
  }

  @Test
  void sameInputGivesSameBytesWhateverTheMachine(@TempDir Path other) throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      write(other, PdfCache.NONE);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    for (Path pdf : files(site)) {
      assertArrayEquals(
          Files.readAllBytes(pdf),
          Files.readAllBytes(other.resolve(site.relativize(pdf))),
          pdf.toString());
    }
  }

  @Test
  void whatStaysTheSameIsTakenOver(@TempDir Path other) throws Exception {
    PdfRenditions again = write(other, PdfCache.of(site, folder.resolve("internal")));

    assertEquals(", PDF: 9, напечатано заново: 0", again.outcome());
    for (Path pdf : files(site)) {
      assertArrayEquals(
          Files.readAllBytes(pdf), Files.readAllBytes(other.resolve(site.relativize(pdf))));
    }
  }

  @Test
  void aNewDayAloneIsNoReasonToPrintButANewNumberIs(@TempDir Path other) throws Exception {
    PdfCache archive = PdfCache.of(site, folder.resolve("internal"));
    Path page = site.resolve(PROFILE).resolveSibling("index.html");
    String html = Files.readString(page);
    String nextDay =
        html.replace("2024-11-20", "2024-11-21").replace("20\u00a0ноября", "21\u00a0ноября");
    String changed = nextDay.replaceFirst("14,8", "14,9");
    assertNotEquals(html, nextDay);
    assertNotEquals(nextDay, changed);

    PdfRenditions papers = new PdfRenditions(TEMPLATES, archive);
    papers.settle("kirov/organizations/s10/index.html", nextDay, Jsoup.parse(nextDay), other);
    assertEquals(", PDF: 1, напечатано заново: 0", papers.outcome());
    assertArrayEquals(
        Files.readAllBytes(site.resolve(PROFILE)), Files.readAllBytes(other.resolve(PROFILE)));

    papers.settle("kirov/organizations/s10/index.html", changed, Jsoup.parse(changed), other);
    assertEquals(", PDF: 1, напечатано заново: 1", papers.outcome());
    try (PDDocument document = open(other.resolve(PROFILE))) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("14,9"), text);
      assertTrue(text.contains("21\u00a0ноября") || text.contains("21 ноября"), text);
    }
  }

  @Test
  void aPdfThatFailsIsAProblemAndThePageStaysWithoutItsLink(@TempDir Path other) throws Exception {
    String html =
        Files.readString(site.resolve(PROFILE).resolveSibling("index.html"))
            .replace("rel=\"canonical\" href=\"https:", "rel=\"canonical\" href=\"ht tps:");
    PdfRenditions papers = new PdfRenditions(TEMPLATES, PdfCache.NONE);
    String saved =
        papers.settle("kirov/organizations/s10/index.html", html, Jsoup.parse(html), other).html();

    assertTrue(html.contains(".pdf"));
    assertFalse(saved.contains(".pdf"), "no link leads nowhere");
    assertTrue(saved.contains("Школа"), "the page stays");
    assertFalse(Files.exists(other.resolve(PROFILE)));
    Problem problem = papers.problems().get(0);
    assertTrue(problem.isError());
    assertEquals("kirov", problem.territory());
    assertEquals(PROFILE, problem.position().file());
    assertTrue(problem.message().startsWith("Этот PDF не получился: "), problem.message());
  }
}
