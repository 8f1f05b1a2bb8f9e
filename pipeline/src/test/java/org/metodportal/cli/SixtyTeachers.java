package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tables of a small site in which every group is large enough to be shown. */
final class SixtyTeachers {
  private SixtyTeachers() {}

  /** Writes them over those of the site. */
  static void write(SmallSite site) throws IOException {
    Files.writeString(data(site, "staff.csv"), staff());
    Files.writeString(data(site, "diagnostics.csv"), diagnostics());
    Files.writeString(data(site, "training.csv"), training());
    Files.writeString(
        data(site, "mentoring.csv"), "mentee_id;mentor_id;form;started_on;ended_on\n");
  }

  /** Adds teachers of mathematics of 2025 to the school. */
  static void come(SmallSite site, int first, int count) throws IOException {
    StringBuilder more = new StringBuilder(Files.readString(data(site, "staff.csv")));
    for (int i = first; i < first + count; i++) {
      more.append("2025;Z-")
          .append(800 + i)
          .append(";L-school-1;педагог;да;математика;1980-01-01;;\n");
    }
    Files.writeString(data(site, "staff.csv"), more.toString());
  }

  private static Path data(SmallSite site, String table) {
    return site.folder().resolve("data/lesnoy").resolve(table);
  }

  /** Sixty teachers in each of two years, half in the school and half in the kindergarten. */
  private static String staff() {
    StringBuilder rows =
        new StringBuilder(
            "year;person_id;org_id;role;main_job;subject;birth_date;teaching_since;category\n");
    for (int year = 2024; year <= 2025; year++) {
      for (int i = 0; i < 60; i++) {
        rows.append(year)
            .append(";Z-")
            .append(100 + i)
            .append(i % 2 == 0 ? ";L-school-1" : ";L-kinder-1")
            .append(i % 10 == 0 ? ";руководитель" : ";педагог")
            .append(";да;")
            .append(i % 2 == 0 ? (i % 3 == 0 ? "математика" : "русский язык") : "")
            .append(";")
            .append(1960 + i % 35)
            .append("-05-12;1999-09-01;первая\n");
      }
    }
    return rows.toString();
  }

  private static String diagnostics() {
    StringBuilder rows = new StringBuilder("person_id;date;procedure;operator;score;deficits\n");
    for (int i = 0; i < 40; i++) {
      rows.append("Z-").append(100 + i).append(";2025-03-11;предметная;центр;");
      rows.append(50 + i).append(";").append(i % 2 == 0 ? "D1" : "D2").append("\n");
    }
    return rows.toString();
  }

  private static String training() {
    StringBuilder rows =
        new StringBuilder("person_id;programme_id;completed_on;by_diagnostics;final_assessment\n");
    for (int i = 0; i < 40; i++) {
      rows.append("Z-").append(110 + i).append(";P-1;2025-02-20;да;да\n");
    }
    return rows.toString();
  }
}
