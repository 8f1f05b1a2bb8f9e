package org.metodportal.registry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.PackedReader;
import org.metodportal.source.RowView;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/** The organizations and programmes of a territory, by normalised identifier. */
public final class Directory {
  private final Map<String, Organization> organizations = new HashMap<>();
  private final Map<String, Programme> programmes = new HashMap<>();
  private @Nullable List<Organization> organizationsInOrder;
  private @Nullable List<Programme> programmesInOrder;

  /** Adds an accepted row of {@code organizations}. */
  public void addOrganization(RowView row, TableSchema schema) {
    int id = schema.slot("org_id");
    Organization organization =
        new Organization(
            row.required(id),
            String.valueOf(row.spelling(id)),
            row.required(schema.slot("name")),
            row.requiredCode(schema.slot("type")),
            row.requiredCode(schema.slot("settlement")),
            row.yes(schema.slot("low_results")),
            (int) row.whole(schema.slot("from_year"), Integer.MIN_VALUE),
            (int) row.whole(schema.slot("to_year"), Integer.MAX_VALUE));
    add(organization);
  }

  private void add(Organization organization) {
    organizations.put(organization.id(), organization);
    organizationsInOrder = null;
  }

  private void add(Programme programme) {
    programmes.put(programme.id(), programme);
    programmesInOrder = null;
  }

  /** Adds an accepted row of {@code programmes}. */
  public void addProgramme(RowView row, TableSchema schema) {
    int id = schema.slot("programme_id");
    Programme programme =
        new Programme(
            row.required(id),
            String.valueOf(row.spelling(id)),
            row.required(schema.slot("title")),
            row.requiredCode(schema.slot("operator")),
            row.requiredCode(schema.slot("kind")),
            row.code(schema.slot("topic")),
            row.number(schema.slot("hours")),
            row.yes(schema.slot("federal_registry")),
            (int) row.whole(schema.slot("from_year"), Integer.MIN_VALUE),
            (int) row.whole(schema.slot("to_year"), Integer.MAX_VALUE));
    add(programme);
  }

  /** The organization; null when unknown. */
  public @Nullable Organization organization(String id) {
    return organizations.get(id);
  }

  /** The programme; null when unknown. */
  public @Nullable Programme programme(String id) {
    return programmes.get(id);
  }

  /** All organizations, by identifier. */
  public List<Organization> organizations() {
    List<Organization> sorted = organizationsInOrder;
    if (sorted == null) {
      sorted =
          organizations.values().stream().sorted(Comparator.comparing(Organization::id)).toList();
      organizationsInOrder = sorted;
    }
    return sorted;
  }

  /** All programmes, by identifier. */
  public List<Programme> programmes() {
    List<Programme> sorted = programmesInOrder;
    if (sorted == null) {
      sorted = programmes.values().stream().sorted(Comparator.comparing(Programme::id)).toList();
      programmesInOrder = sorted;
    }
    return sorted;
  }

  /** Whether the table has the identifier; only tables kept here know any. */
  public boolean knows(Table table, String id) {
    return switch (table) {
      case ORGANIZATIONS -> organizations.containsKey(id);
      case PROGRAMMES -> programmes.containsKey(id);
      case STAFF,
          DIAGNOSTICS,
          ROUTES,
          TRAINING,
          MENTORING,
          SUPPORT,
          ROLES,
          EVENTS,
          ANSWERS,
          VACANCIES ->
          false;
    };
  }

  /** The rows of a table as those that others name; only tables kept here have any. */
  public RowReconciler.KnownRows rows(Table table) {
    return (row, slot) -> knows(table, row.required(slot));
  }

  /** Packs everything. */
  public void pack(PackedBytes out) {
    out.putCount(organizations.size());
    for (Organization organization : organizations()) {
      out.putText(organization.id());
      out.putText(organization.spelling());
      out.putText(organization.name());
      out.putText(organization.type());
      out.putText(organization.settlement());
      putTruth(out, organization.lowResults());
      out.putSigned(organization.fromYear());
      out.putSigned(organization.toYear());
    }
    out.putCount(programmes.size());
    for (Programme programme : programmes()) {
      out.putText(programme.id());
      out.putText(programme.spelling());
      out.putText(programme.title());
      out.putText(programme.operator());
      out.putText(programme.kind());
      out.putText(programme.topic() == null ? "" : programme.topic());
      out.putDouble(programme.hours() == null ? Double.NaN : programme.hours());
      putTruth(out, programme.federalRegistry());
      out.putSigned(programme.fromYear());
      out.putSigned(programme.toYear());
    }
  }

  /** Unpacks what {@link #pack} packed. */
  public static Directory unpack(PackedReader in) {
    Directory directory = new Directory();
    for (long count = in.takeCount(); count > 0; count--) {
      Organization organization =
          new Organization(
              in.takeText(),
              in.takeText(),
              in.takeText(),
              in.takeText(),
              in.takeText(),
              takeTruth(in),
              (int) in.takeSigned(),
              (int) in.takeSigned());
      directory.add(organization);
    }
    for (long count = in.takeCount(); count > 0; count--) {
      Programme programme =
          new Programme(
              in.takeText(),
              in.takeText(),
              in.takeText(),
              in.takeText(),
              in.takeText(),
              emptyAsNull(in.takeText()),
              nanAsNull(in.takeDouble()),
              takeTruth(in),
              (int) in.takeSigned(),
              (int) in.takeSigned());
      directory.add(programme);
    }
    return directory;
  }

  private static void putTruth(PackedBytes out, @Nullable Boolean truth) {
    out.putByte(truth == null ? 0 : truth ? 2 : 1);
  }

  private static @Nullable Boolean takeTruth(PackedReader in) {
    List<Boolean> truths = List.of(false, true);
    int tag = in.takeByte();
    return tag == 0 ? null : truths.get(tag - 1);
  }

  private static @Nullable String emptyAsNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Double nanAsNull(double number) {
    return Double.isNaN(number) ? null : (Double) number;
  }
}
