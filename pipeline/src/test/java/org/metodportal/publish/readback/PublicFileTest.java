package org.metodportal.publish.readback;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cards bring along are read as whoever opens them reads them. */
class PublicFileTest {
  @TempDir Path folder;

  private List<String> texts(String name, String... entriesAndTexts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (int i = 0; i < entriesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entriesAndTexts[i]));
        zip.write(entriesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    List<String> texts = new ArrayList<>();
    PublicFile.read(folder, name, passage -> texts.add(passage.place() + ": " + passage.text()));
    return texts;
  }

  @Test
  void aTelephoneInTwoPiecesOfADocumentIsOne() throws IOException {
    List<String> texts =
        texts(
            "karta.docx",
            "word/document.xml",
            "<w:document xmlns:w='w'><w:p><w:r><w:t>Звоните: +7 (351)"
                + " 2</w:t></w:r><w:r><w:t>22-33-44</w:t></w:r></w:p></w:document>",
            "word/media/image1.png",
            "x",
            "docProps/core.xml",
            "<c:core xmlns:c='c'><c:creator>Автор файла</c:creator></c:core>");

    assertTrue(
        texts.contains("абзац в word/document.xml: Звоните: +7 (351) 222-33-44"), texts::toString);
    assertTrue(
        texts.contains("свойства документа в docProps/core.xml: Автор файла"), texts::toString);
  }

  @Test
  void slidesAndOpenDocumentsAreReadToo() throws IOException {
    assertTrue(
        texts(
                "slides.pptx",
                "ppt/slides/slide1.xml",
                "<p:sld xmlns:p='p' xmlns:a='a'><a:p><a:r><a:t>mail@example.org</a:t></a:r></a:p>"
                    + "</p:sld>")
            .contains("абзац в ppt/slides/slide1.xml: mail@example.org"));
    List<String> open =
        texts(
            "tablitsa.ods",
            "content.xml",
            "<o:d xmlns:o='o' xmlns:t='t'><t:h>Список</t:h><t:p>тел. 2-22-33</t:p></o:d>",
            "meta.xml",
            "<o:meta xmlns:o='o'><o:creator>Кто писал</o:creator></o:meta>");
    assertTrue(open.contains("абзац в content.xml: тел. 2-22-33"), open::toString);
    assertTrue(open.contains("заголовок в content.xml: Список"), open::toString);
    assertTrue(open.contains("свойства документа в meta.xml: Кто писал"), open::toString);
  }
}
