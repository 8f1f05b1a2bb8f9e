package org.metodportal.registry.territory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.Added;
import org.metodportal.registry.Organization;
import org.metodportal.registry.Programme;
import org.metodportal.registry.row.RowReconciler;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/** The organizations and programmes of a territory, by normalised identifier. */
public final class Directory {
  private final Register<Organization> organizations = new Register<>(Organization::id);
  private final Register<Programme> programmes = new Register<>(Programme::id);
  private final Map<Table, Register<?>> registers =
      Map.of(Table.ORGANIZATIONS, organizations, Table.PROGRAMMES, programmes);

  /** The directory of these organizations and programmes; of two with one identifier the last. */
  public static Directory of(Iterable<Organization> organizations, Iterable<Programme> programmes) {
    Directory directory = new Directory();
    organizations.forEach(directory.organizations::add);
    programmes.forEach(directory.programmes::add);
    return directory;
  }

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
            (int) row.whole(schema.slot("to_year"), Integer.MAX_VALUE),
            Added.reader(schema).apply(row));
    organizations.add(organization);
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
            (int) row.whole(schema.slot("to_year"), Integer.MAX_VALUE),
            Added.reader(schema).apply(row));
    programmes.add(programme);
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
    return organizations.inOrder();
  }

  /** All programmes, by identifier. */
  public List<Programme> programmes() {
    return programmes.inOrder();
  }

  /** Whether the table has the identifier; only tables kept here know any. */
  public boolean knows(Table table, String id) {
    Register<?> register = registers.get(table);
    return register != null && register.get(id) != null;
  }

  /** The rows of a table as those that others name; only tables kept here have any. */
  public RowReconciler.KnownRows rows(Table table) {
    return new RowReconciler.KnownRows() {
      @Override
      public boolean has(RowView row, int slot) {
        return knows(table, row.required(slot));
      }

      @Override
      public boolean has(String id) {
        return knows(table, id);
      }
    };
  }

  /** Packs everything. */
  public void pack(PackedBytes out) {
    out.putCount(organizations().size());
    for (Organization organization : organizations()) {
      out.putText(organization.id());
      out.putText(organization.spelling());
      out.putText(organization.name());
      out.putText(organization.type());
      out.putText(organization.settlement());
      putYesNo(out, organization.lowResults());
      out.putSigned(organization.fromYear());
      out.putSigned(organization.toYear());
      organization.added().pack(out);
    }
    out.putCount(programmes().size());
    for (Programme programme : programmes()) {
      out.putText(programme.id());
      out.putText(programme.spelling());
      out.putText(programme.title());
      out.putText(programme.operator());
      out.putText(programme.kind());
      out.putText(programme.topic() == null ? "" : programme.topic());
      out.putDouble(programme.hours() == null ? Double.NaN : programme.hours());
      putYesNo(out, programme.federalRegistry());
      out.putSigned(programme.fromYear());
      out.putSigned(programme.toYear());
      programme.added().pack(out);
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
              takeYesNo(in),
              (int) in.takeSigned(),
              (int) in.takeSigned(),
              Added.unpack(in));
      directory.organizations.add(organization);
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
              takeYesNo(in),
              (int) in.takeSigned(),
              (int) in.takeSigned(),
              Added.unpack(in));
      directory.programmes.add(programme);
    }
    return directory;
  }

  private static void putYesNo(PackedBytes out, @Nullable Boolean yes) {
    out.putByte(yes == null ? 0 : yes ? 2 : 1);
  }

  private static @Nullable Boolean takeYesNo(PackedReader in) {
    int tag = in.takeByte();
    return tag == 0 ? null : (Boolean) (tag == 2);
  }

  private static @Nullable String emptyAsNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Double nanAsNull(double number) {
    return Double.isNaN(number) ? null : (Double) number;
  }
}
