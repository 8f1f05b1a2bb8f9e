package org.metodportal.cli.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.metodportal.content.roadmap.NextEvent;

/** A row in the table of a plan of events; a whole plan where the territory has none. */
record EventDraft() implements Draft {
  private static final String PLAN = "roadmap.md";

  @Override
  public List<String> write(DraftRequest request) throws IOException, DraftRefused {
    String below = request.territory() + "/" + PLAN;
    Path file = request.content().path().resolve(below);
    String shown = request.content().shown() + "/" + below;
    if (!Files.exists(file)) {
      DraftRequest.write(
          request.content(),
          below,
          DraftText.of("territory/" + PLAN, DraftWords.dates(request.today()))
              .replaceFirst(
                  "---\n",
                  "---\n# Черновик: пока эта строка стоит, плана на сайте нет.\ndraft: true\n"));
      return List.of(
          "Плана ещё не было. Записана его заготовка: " + shown,
          "Пока в ней стоит «draft: true», на сайте её не видно.");
    }
    String name = request.name();
    String what = name == null ? "Напишите, что нужно сделать" : name.replace("|", "\\|").strip();
    String section = request.section().strip();
    NextEvent next = NextEvent.in(Files.readString(file, StandardCharsets.UTF_8), section, what);
    if (next == null) {
      throw new DraftRefused(
          section.isEmpty()
              ? "В " + shown + " нет ни одной таблицы. Добавьте раздел с таблицей мероприятий."
              : "В " + shown + " нет раздела с таблицей, в заголовке которого «" + section + "».");
    }
    Files.writeString(file, next.text(), StandardCharsets.UTF_8);
    return List.of(
        "Добавлена строка: "
            + shown
            + ":"
            + next.line()
            + (next.number().isEmpty() ? "" : ", № " + next.number()),
        "Дальше: напишите срок словами документа, ответственного и результат. Пока в строке стоит"
            + " «Черновик:», на сайте её не видно; уберите это слово, когда всё готово.");
  }
}
