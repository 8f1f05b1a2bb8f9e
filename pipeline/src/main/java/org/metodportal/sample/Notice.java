package org.metodportal.sample;

import java.util.Map;

/** The page that tells a reader of the folder that no one in it exists. */
final class Notice {

  private Notice() {}

  static String of(Map<String, Integer> personsByTerritory, long seed) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Синтетические данные

        Эти таблицы придуманы программой: их записала команда `sample-data`. Здесь нет ни одного настоящего
        человека, ни одной настоящей организации и ни одного настоящего показателя; названия территорий
        совпадают с настоящими только для того, чтобы показать портал в работе.

        Правьте не эти файлы, а программу: одно и то же начальное число (`--seed`) и одно и то же число
        человек всегда дают одни и те же файлы, байт в байт. Свои выгрузки кладите в другую папку.

        """);
    page.append("- годы: ")
        .append(Curve.FIRST_YEAR)
        .append("–")
        .append(Curve.LAST_YEAR)
        .append('\n');
    page.append("- начальное число: ").append(seed).append('\n');
    int persons = personsByTerritory.values().stream().mapToInt(Integer::intValue).sum();
    page.append("- человек в обычном году: ").append(persons).append("\n\n");
    page.append("| папка | человек в обычном году |\n|---|---:|\n");
    personsByTerritory.forEach(
        (slug, count) -> page.append("| ").append(slug).append(" | ").append(count).append(" |\n"));
    page.append(
        """

        В папке территории двенадцать таблиц: `<таблица>.csv`, UTF-8, разделитель «;», первая строка — имена
        столбцов. У территории больше чем с 50 000 человек кадры, диагностика, маршруты и обучение разложены по
        годам (`staff-2020.csv` … `staff-2025.csv`).
        """);
    return page.toString();
  }
}
