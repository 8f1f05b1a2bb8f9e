package org.metodportal.cli.preview;

import java.util.List;
import java.util.Set;
import org.metodportal.problem.Problem;

/** The list of problems that the preview puts above every page, as HTML. */
final class ProblemBar {
  private static final int SHOWN = 50;

  private ProblemBar() {}

  /**
   * The bar: open when something is wrong, closed when there are only warnings.
   *
   * @param problems all of the site, in the order shown
   * @param saved files saved last, as messages name them
   * @return empty when there are no problems
   */
  static String html(List<Problem> problems, Set<String> saved) {
    if (problems.isEmpty()) {
      return "";
    }
    long errors = problems.stream().filter(Problem::isError).count();
    boolean urgent =
        errors > 0 || problems.stream().anyMatch(one -> saved.contains(one.position().file()));
    StringBuilder html = new StringBuilder();
    html.append("<aside class=\"preview-bar")
        .append(errors > 0 ? " preview-errors" : "")
        .append("\" aria-label=\"Предпросмотр: что исправить\">\n<details")
        .append(urgent ? " open" : "")
        .append("><summary>Предпросмотр. Ошибок: ")
        .append(errors)
        .append(", предупреждений: ")
        .append(problems.size() - errors)
        .append(errors > 0 ? ". Пока они не исправлены, видна прежняя страница." : "")
        .append("</summary>\n<ul>\n");
    for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
      item(html, problem);
    }
    html.append("</ul>\n");
    if (problems.size() > SHOWN) {
      html.append("<p>И ещё ").append(problems.size() - SHOWN).append(".</p>\n");
    }
    return html.append("</details>\n</aside>\n").toString();
  }

  private static void item(StringBuilder html, Problem problem) {
    html.append("<li><strong>")
        .append(problem.isError() ? "Ошибка" : "Предупреждение")
        .append("</strong> <code>")
        .append(escaped(problem.position().toString()))
        .append("</code> <span>")
        .append(escaped(problem.message()))
        .append("</span>");
    if (!problem.hint().isEmpty()) {
      html.append(" <em>").append(escaped(problem.hint())).append("</em>");
    }
    html.append("</li>\n");
  }

  /** A text as it stands in HTML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
