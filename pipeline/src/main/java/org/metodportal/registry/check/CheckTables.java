package org.metodportal.registry.check;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.metodportal.source.cell.Encodings;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.FieldType;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/**
 * What the reader needs to know in a browser: the descriptions of the tables, which a portal may
 * change, and how the old encodings read, which a browser knows otherwise than Java.
 *
 * @param upperHalves for each encoding of {@link Encodings}, what its bytes from 128 to 255 mean
 * @param schemas the description of every table
 */
public record CheckTables(List<String> upperHalves, Map<Table, TableSchema> schemas) {
  private static final Table[] TABLES = Table.values();
  private static final FieldType[] TYPES = FieldType.values();

  /** What this Java knows, with the descriptions of a portal. */
  public static CheckTables of(Map<Table, TableSchema> schemas) {
    List<String> halves = new ArrayList<>();
    halves.add(upperHalf(Encodings.WINDOWS_1251));
    Encodings.OTHERS.forEach(charset -> halves.add(upperHalf(charset)));
    return new CheckTables(List.copyOf(halves), schemas);
  }

  private static String upperHalf(Charset charset) {
    byte[] bytes = new byte[128];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return new String(bytes, charset);
  }

  /** As one word without quotation marks, for a page. */
  public String packed() {
    PackedBytes out = new PackedBytes(1 << 12);
    putTexts(upperHalves, out);
    out.putCount(schemas.size());
    for (TableSchema schema : schemas.values()) {
      out.putByte(schema.table().ordinal());
      out.putText(schema.title());
      out.putCount(schema.fields().size());
      schema.fields().forEach(field -> put(field, out));
      putTexts(schema.key(), out);
      out.putCount(schema.references().size());
      new TreeMap<>(schema.references())
          .forEach(
              (column, table) -> {
                out.putText(column);
                out.putByte(table.ordinal());
              });
      out.putCount(schema.starts().size());
      new TreeMap<>(schema.starts())
          .forEach(
              (end, start) -> {
                out.putText(end);
                out.putText(start);
              });
      putTexts(schema.own(), out);
    }
    return Base64.getEncoder().encodeToString(out.toByteArray());
  }

  private static void put(Field field, PackedBytes out) {
    out.putText(field.name());
    out.putText(field.title());
    out.putByte(field.type().ordinal());
    out.putByte(field.required() ? 1 : 0);
    putTexts(field.codes(), out);
    putTexts(field.synonyms(), out);
    out.putByte(field.member() ? 1 : 0);
    out.putText(field.ageYear());
  }

  private static void putTexts(List<String> texts, PackedBytes out) {
    out.putCount(texts.size());
    texts.forEach(out::putText);
  }

  /** Unpacks what {@link #packed} packed. */
  public static CheckTables unpacked(String packed) {
    PackedReader in = new PackedReader(Base64.getDecoder().decode(packed));
    List<String> halves = takeTexts(in);
    Map<Table, TableSchema> schemas = new EnumMap<>(Table.class);
    for (long left = in.takeCount(); left > 0; left--) {
      TableSchema schema = takeSchema(in);
      schemas.put(schema.table(), schema);
    }
    return new CheckTables(halves, schemas);
  }

  private static TableSchema takeSchema(PackedReader in) {
    Table table = TABLES[in.takeByte()];
    String title = in.takeText();
    List<Field> fields = new ArrayList<>();
    for (long left = in.takeCount(); left > 0; left--) {
      fields.add(
          new Field(
              in.takeText(),
              in.takeText(),
              TYPES[in.takeByte()],
              in.takeByte() == 1,
              takeTexts(in),
              takeTexts(in),
              in.takeByte() == 1,
              in.takeText()));
    }
    List<String> key = takeTexts(in);
    Map<String, Table> references = new LinkedHashMap<>();
    for (long left = in.takeCount(); left > 0; left--) {
      String column = in.takeText();
      references.put(column, TABLES[in.takeByte()]);
    }
    Map<String, String> starts = new LinkedHashMap<>();
    for (long left = in.takeCount(); left > 0; left--) {
      String end = in.takeText();
      starts.put(end, in.takeText());
    }
    return new TableSchema(
        table,
        title,
        List.copyOf(fields),
        key,
        Map.copyOf(references),
        Map.copyOf(starts),
        takeTexts(in));
  }

  private static List<String> takeTexts(PackedReader in) {
    List<String> texts = new ArrayList<>();
    for (long left = in.takeCount(); left > 0; left--) {
      texts.add(in.takeText());
    }
    return List.copyOf(texts);
  }
}
