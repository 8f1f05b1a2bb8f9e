package org.metodportal.build.readback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.metodportal.build.Build;
import org.metodportal.build.read.BuildInputs;
import org.metodportal.build.read.PortalData;
import org.metodportal.build.read.PublicPast;
import org.metodportal.build.read.SourceFolder;
import org.metodportal.build.runner.LocalRunner;
import org.metodportal.build.stage.Stages;
import org.metodportal.content.PortalDescription;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;

/**
 * The figures of Totsky with one of them hidden, and the reading that must find it.
 *
 * @param figure a figure of an organization, hidden here, whose value is that of no other of its
 *     row
 * @param organization name of that organization
 * @param readBack knows that the figure is hidden and who is in the tables
 */
record PlantedSecret(Figure figure, String organization, ReadBack readBack) {
  /** Counts the shipped tables anew. */
  static PlantedSecret get() {
    BuildInputs inputs =
        new BuildInputs(
            new SourceFolder(Path.of("..", "content"), "content"),
            new SourceFolder(Path.of("..", "data"), "data"),
            LocalDate.of(2026, 11, 21),
            known -> List.of("totsky"),
            PublicPast.NONE);
    try {
      PortalData data = new Build(inputs, new Stages(() -> 0, stage -> {})).run(new LocalRunner());
      return of(data);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static PlantedSecret of(PortalData data) throws IOException {
    List<Figure> counted = data.outcomes().get("totsky").figures();
    Figure secret =
        counted.stream()
            .filter(figure -> figure.indicator().equals("t6") && figure.year() == 2024)
            .filter(figure -> figure.breakdown() == Breakdown.ORGANIZATION)
            .filter(
                figure -> figure.value() != null && !figure.value().toPlainString().endsWith("0.0"))
            .filter(figure -> isTheOnlyOneOfItsValue(figure, counted))
            .findFirst()
            .orElseThrow();
    String organization =
        data.outcomes().get("totsky").directory().organizations().stream()
            .filter(each -> each.spelling().equals(secret.member()))
            .findFirst()
            .orElseThrow()
            .name();
    List<Figure> published =
        counted.stream().map(figure -> figure.equals(secret) ? figure.hidden() : figure).toList();
    PortalDescription portal =
        new PortalDescription(
            "Портал",
            "Портал",
            "https://metodportal.example",
            "",
            List.of("Почта: metod@rost.example, телефон +7 (8332) 00-00-01"),
            true);
    return new PlantedSecret(secret, organization, ReadBack.of(portal, data, published, Map.of()));
  }

  /** Among the totals and the figures of the same organization. */
  private static boolean isTheOnlyOneOfItsValue(Figure figure, List<Figure> counted) {
    return counted.stream()
            .filter(each -> figure.value().equals(each.value()))
            .filter(
                each ->
                    each.breakdown() == Breakdown.TOTAL || each.member().equals(figure.member()))
            .count()
        == 1;
  }

  /** The value as pages write it. */
  String shown() {
    return figure.value().toPlainString().replace('.', ',');
  }
}
