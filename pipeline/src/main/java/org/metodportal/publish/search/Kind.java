package org.metodportal.publish.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Address;

/** The part of the portal that a page belongs to; results are grouped by it. */
public enum Kind {
  TERRITORY("Территории"),
  REGULATION("Положения"),
  ROADMAP("Дорожные карты"),
  INDICATOR("Показатели"),
  TERM("Термины"),
  PRACTICE("Практики"),
  DOCUMENT("Документы"),
  PROGRAMME("Программы"),
  ORGANIZATION("Организации"),
  STRUCTURE("Структура и кадры"),
  REPORT("Отчёты"),
  PORTAL("О портале");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  /** Name in the plural, as a heading. */
  String words() {
    return words;
  }

  /** The part that an address lies in, by the map of the site. */
  static Kind of(Address address) {
    List<String> way = List.of(address.path().substring(1).split("/"));
    Kind own = named(way.get(0));
    if (own != null) {
      return own;
    }
    Kind inside = way.size() > 1 ? named(way.get(1)) : null;
    return inside == null || inside == PORTAL ? TERRITORY : inside;
  }

  private static @Nullable Kind named(String folder) {
    return switch (folder) {
      case "polozhenie" -> REGULATION;
      case "roadmap" -> ROADMAP;
      case "monitoring", "compare" -> INDICATOR;
      case "glossary", "terminy" -> TERM;
      case "practices" -> PRACTICE;
      case "documents" -> DOCUMENT;
      case "programmes" -> PROGRAMME;
      case "organizations" -> ORGANIZATION;
      case "structure", "staffing" -> STRUCTURE;
      case "report" -> REPORT;
      case "", "about", "open-data", "changes", "search" -> PORTAL;
      default -> null;
    };
  }
}
