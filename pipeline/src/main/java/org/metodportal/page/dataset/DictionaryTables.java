package org.metodportal.page.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Territory;
import org.metodportal.definition.UnitKind;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.count.Topic;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.page.opendata.RowSink;
import org.metodportal.page.opendata.TableColumn;
import org.metodportal.registry.Organization;

/**
 * Dictionaries: what stands behind the codes of the other tables. A table whose columns bear the
 * names of a dictionary's key refers to it.
 */
public final class DictionaryTables {
  private static final String DEFINED = "Написано в content/ портала теми, кто ведёт территорию.";

  private static final PublishedTable TERRITORIES =
      new PublishedTable(
          "territories",
          "Справочник территорий",
          "Одна строка — одна территория портала и документ, по которому она живёт.",
          List.of("справочник", "территории", "образование"),
          DEFINED,
          List.of(
              TableColumn.TERRITORY,
              TableColumn.text("name", "Название", "Name").always(),
              TableColumn.text("level", "Вид территории", "Kind of territory")
                  .always()
                  .among(Territory.LEVELS.words()),
              TableColumn.text(
                  "oktmo",
                  "Код ОКТМО; пусто, если не назван",
                  "Code in OKTMO, the classifier of municipal territories"),
              TableColumn.text("act_kind", "Вид документа", "Kind of the act").always(),
              TableColumn.text("act_authority", "Кто его принял", "Who adopted it").always(),
              TableColumn.text("act_number", "Номер документа", "Number of the act").always(),
              TableColumn.of("act_date", "date", "Дата документа", "Date of the act").always(),
              TableColumn.text("act_title", "Название документа", "Title of the act"),
              TableColumn.of(
                      "in_force_from",
                      "year",
                      "Первый год, за который значения оцениваются",
                      "First year that is judged")
                  .always()),
          List.of("territory"));

  private static final PublishedTable ORGANIZATIONS =
      new PublishedTable(
          "organizations",
          "Справочник организаций",
          "Одна строка — одна организация территории.",
          List.of("справочник", "организации", "школы", "детские сады"),
          "Таблица organizations, которую передаёт территория.",
          List.of(
              TableColumn.TERRITORY,
              TableColumn.text(
                      "organization",
                      "Организация: так она названа в других таблицах",
                      "Organization, as other tables name it")
                  .always(),
              TableColumn.text("name", "Название", "Name").always(),
              TableColumn.text("type", "Тип организации", "Type of organization"),
              TableColumn.text("settlement", "Город или село", "Town or village"),
              TableColumn.of(
                  "from_year", "year", "Первый год работы, если назван", "First year of its work"),
              TableColumn.of(
                  "to_year", "year", "Последний год работы, если назван", "Last year of its work")),
          List.of("territory", "organization"));

  private static final PublishedTable DEFINITIONS =
      new PublishedTable(
          "definitions",
          "Справочник показателей",
          "Одна строка — один показатель одной территории: что он значит и как считается; с -r2 на"
              + " конце — второе прочтение документа.",
          List.of("справочник", "показатели", "методика"),
          DEFINED,
          List.of(
              TableColumn.TERRITORY,
              TableColumn.text(
                      "indicator",
                      "Код показателя, как в других таблицах",
                      "Code of the indicator, as in other tables")
                  .always(),
              TableColumn.text("title", "Название", "Title").always(),
              TableColumn.text("short", "Короткое название", "Short title").always(),
              TableColumn.text("criterion", "Группа показателей", "Group of indicators").always(),
              TableColumn.text("clause", "Пункт документа", "Clause of the act"),
              TableColumn.text(
                      "status",
                      "act — из документа, proposal — предложен порталом",
                      "act: the act's own; proposal: proposed by the portal")
                  .always()
                  .among(IndicatorDefinition.STATUSES.words()),
              TableColumn.text(
                  "concept",
                  "Понятие: по нему сравнивают показатели территорий",
                  "Concept by which territories are compared"),
              TableColumn.text("measure", "Что за величина", "Kind of measure")
                  .always()
                  .among(keys(Measure.values(), Measure::key)),
              TableColumn.text("unit", "Кого или что считают", "What is counted")
                  .always()
                  .among(keys(UnitKind.values(), UnitKind::key)),
              TableColumn.text(
                  "measured_in", "В чём измерено число", "What a plain number is measured in"),
              TableColumn.text(
                      "direction",
                      "up — лучше больше, down — лучше меньше",
                      "up: more is better; down: less is better")
                  .always()
                  .among(IndicatorDefinition.DIRECTIONS.words()),
              TableColumn.text(
                  "reading", "Как прочитан документ", "The reading of the act on which it rests"),
              TableColumn.text(
                  "population", "Формула: из кого считают, на языке CEL", "Population, in CEL"),
              TableColumn.text(
                  "condition", "Формула: кто отвечает условию, на языке CEL", "Condition, in CEL"),
              TableColumn.text(
                  "score", "Формула: какое число у каждого, на языке CEL", "Score, in CEL")),
          List.of("territory", "indicator"));

  /** A dictionary and what fills it. */
  public record Table(PublishedTable table, Rows rows) {}

  /** Fills a dictionary. */
  public interface Rows {
    /** Writes every row. */
    void write(List<TerritoryResults> territories, RowSink out) throws IOException;
  }

  /** Every dictionary, in the order shown. */
  public static final List<Table> ALL =
      List.of(
          new Table(DEFINITIONS, DictionaryTables::writeDefinitions),
          new Table(ORGANIZATIONS, DictionaryTables::writeOrganizations),
          new Table(TERRITORIES, DictionaryTables::writeTerritories));

  private DictionaryTables() {}

  private static <T> List<String> keys(T[] values, Function<T, String> key) {
    List<String> keys = new ArrayList<>();
    for (T value : values) {
      keys.add(key.apply(value));
    }
    return keys;
  }

  private static void writeTerritories(List<TerritoryResults> territories, RowSink out)
      throws IOException {
    for (TerritoryResults results : territories) {
      Territory territory = results.territory();
      Territory.Act act = territory.act();
      out.row(
          territory.slug(),
          territory.name(),
          territory.level(),
          territory.oktmo().isEmpty() ? null : territory.oktmo(),
          act.kind(),
          act.authority(),
          act.number(),
          act.date(),
          act.title(),
          territory.inForceFrom());
    }
  }

  private static void writeOrganizations(List<TerritoryResults> territories, RowSink out)
      throws IOException {
    for (TerritoryResults results : territories) {
      for (String id : organizations(results)) {
        Organization known = results.organizations().get(id);
        if (known == null) {
          out.row(results.slug(), id, id, null, null, null, null);
        } else {
          out.row(
              results.slug(),
              id,
              known.name(),
              known.type(),
              known.settlement(),
              known.fromYear() == Integer.MIN_VALUE ? null : known.fromYear(),
              known.toYear() == Integer.MAX_VALUE ? null : known.toYear());
        }
      }
    }
  }

  /** Those of today's table, and those that only figures of closed years still name. */
  private static Set<String> organizations(TerritoryResults results) {
    Set<String> named = new TreeSet<>(results.organizations().keySet());
    named.addAll(results.monitoring().clusters().standings().keySet());
    for (Figure figure : results.figures()) {
      if (figure.breakdown() == Breakdown.ORGANIZATION) {
        named.add(figure.member());
      }
    }
    results.counts().of(Topic.ANSWERS).forEach(answer -> named.add(answer.group()));
    return named;
  }

  private static void writeDefinitions(List<TerritoryResults> territories, RowSink out)
      throws IOException {
    for (TerritoryResults results : territories) {
      for (IndicatorDefinition first : results.definitions()) {
        definition(results.territory(), first, out);
        IndicatorDefinition second = first.second();
        if (second != null) {
          definition(results.territory(), second, out);
        }
        IndicatorDefinition byOthers = first.byOtherTargets();
        if (byOthers != null) {
          definition(results.territory(), byOthers, out);
        }
      }
    }
  }

  private static void definition(Territory territory, IndicatorDefinition each, RowSink out)
      throws IOException {
    out.row(
        territory.slug(),
        each.code(),
        each.title(),
        each.shortTitle(),
        criterion(territory, each.criterion()),
        each.clause(),
        each.proposal() ? "proposal" : "act",
        each.concept(),
        each.measure().key(),
        each.unit().key(),
        each.units(),
        each.aim().upwards() ? "up" : "down",
        each.reading(),
        text(each.population()),
        text(each.condition()),
        each.per() == null
            ? text(each.score())
            : "sum(" + text(each.score()) + ") / sum(" + text(each.per()) + ")");
  }

  private static String criterion(Territory territory, String id) {
    return territory.criteria().stream()
        .filter(each -> each.id().equals(id))
        .map(Territory.Criterion::title)
        .findFirst()
        .orElse(id);
  }

  private static @Nullable String text(@Nullable CheckedExpression expression) {
    return expression == null ? null : expression.spacedOnce();
  }
}
