package org.metodportal.cli.draft;

import java.io.IOException;
import java.util.List;

/**
 * A file of one thing in a folder of its kind, with {@code draft: true}.
 *
 * @param folder folder below that of the territory
 * @param usualName name of the file when none is given
 * @param template name of the text, see {@link DraftText}
 */
record CardDraft(String folder, String usualName, String template) implements Draft {
  @Override
  public List<String> write(DraftRequest request) throws IOException, DraftRefused {
    String territory = request.territory();
    String slug = request.slug(usualName);
    String below = territory + "/" + folder + "/" + slug + ".md";
    DraftRequest.write(
        request.content(), below, DraftText.of(template, DraftWords.of(request, territory, slug)));
    return List.of(
        "Записано: " + request.content().shown() + "/" + below,
        "Дальше: откройте файл, замените слова «Напишите …», проверьте: ./publish.sh check.",
        "Пока в файле стоит «draft: true», на сайте его не видно; уберите эту строку, когда всё"
            + " готово.");
  }
}
