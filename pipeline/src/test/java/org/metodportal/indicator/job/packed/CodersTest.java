package org.metodportal.indicator.job.packed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;
import org.metodportal.indicator.count.CountKey;
import org.metodportal.indicator.count.Counts;
import org.metodportal.indicator.count.Topic;
import org.metodportal.registry.Event;
import org.metodportal.registry.MentoringRelation;
import org.metodportal.registry.Organization;
import org.metodportal.registry.row.RowBlock;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.registry.territory.Directory;
import org.metodportal.registry.territory.Questionnaire;
import org.metodportal.source.schema.Table;

/** Each arrow of the job gives what was put on it, alone in a stream and among others. */
class CodersTest {
  private static <T> T again(Coder<T> coder, T value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    coder.encode(value, out);
    coder.encode(value, out);
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    T first = coder.decode(in);
    T second = coder.decode(in);
    assertEquals(0, in.available());
    byte[] alone = CoderUtils.encodeToByteArray(coder, value);
    assertArrayEquals(alone, CoderUtils.encodeToByteArray(coder, first));
    assertArrayEquals(alone, CoderUtils.encodeToByteArray(coder, second));
    return CoderUtils.decodeFromByteArray(coder, alone);
  }

  private static RowBlock block(Table table, int order, int line, String row) {
    RowBlock.Builder builder = new RowBlock.Builder(table, order, "data/t/файл.csv");
    builder.add(line, row.getBytes(StandardCharsets.UTF_8));
    return builder.take();
  }

  @Test
  void aBlockOfRowsOfEveryTable() throws IOException {
    for (Table table : Table.values()) {
      Gathered gathered =
          again(Gathered.CODER, new Gathered.Rows(block(table, 3, 70_000, "строка")));
      RowBlock block = ((Gathered.Rows) gathered).block();
      assertEquals(table, block.table());
      assertEquals(3, block.order());
      assertEquals("data/t/файл.csv", block.file());
      assertEquals(70_000, block.rows().takeLength());
    }
  }

  @Test
  void personsAndRelations() throws IOException {
    Gathered persons = new Gathered.Persons(Set.of("P1", "Ж-2"));
    assertEquals(persons, again(Gathered.CODER, persons));
    Gathered nobody = new Gathered.Persons(Set.of());
    assertEquals(nobody, again(Gathered.CODER, nobody));
    Gathered relations =
        new Gathered.Relations(
            List.of(
                new MentoringRelation("P1", true, "педагог", 2021, 2023),
                new MentoringRelation("P2", false, "педагог", 2021, Integer.MAX_VALUE)));
    assertEquals(relations, again(Gathered.CODER, relations));
  }

  @Test
  void whatIsGatheredIsSortedByKindAndRowsByFileAndLine() {
    Gathered.Sorted sorted =
        Gathered.Sorted.of(
            List.of(
                new Gathered.Rows(block(Table.STAFF, 1, 2, "в")),
                new Gathered.Persons(Set.of("P1")),
                new Gathered.Rows(block(Table.STAFF, 0, 90, "б")),
                new Gathered.Persons(Set.of("P2")),
                new Gathered.Rows(block(Table.STAFF, 0, 9, "а")),
                new Gathered.Rows(block(Table.ORGANIZATIONS, 5, 1, "первая"))));
    assertEquals(
        List.of(1, 9, 90, 2),
        sorted.rows().stream().map(block -> block.rows().takeLength()).toList());
    assertEquals(Set.of("P1", "P2"), sorted.persons());
    assertEquals(List.of(), sorted.relations());
  }

  @Test
  void aShardIsAKey() throws IOException, Coder.NonDeterministicException {
    Shard shard = new Shard("город-1", 63);
    assertEquals(shard, again(Shard.CODER, shard));
    Shard.CODER.verifyDeterministic();
    assertThrows(Coder.NonDeterministicException.class, Gathered.CODER::verifyDeterministic);
  }

  @Test
  void everyHashHasAShardAndTheHighestBitsChooseIt() {
    List<Shard> shards = List.of(new Shard("t", 0), new Shard("t", 1), new Shard("t", 2));
    assertEquals(shards.get(0), Shard.of(shards, 0));
    assertEquals(shards.get(0), Shard.of(shards, 0x5555_5555));
    assertEquals(shards.get(1), Shard.of(shards, 0x5555_5556));
    assertEquals(shards.get(2), Shard.of(shards, -1));
  }

  @Test
  void aLookupKnowsItsOrganizationsAndPersons() throws IOException {
    Organization organization =
        new Organization("A", "а", "Школа", "школа", "село", true, 2000, 2030);
    TerritoryLookup lookup =
        TerritoryLookup.of(Directory.of(List.of(organization), List.of()), List.of("P1", "P2"));
    TerritoryLookup unpacked = again(TerritoryLookup.CODER, lookup);
    assertEquals(List.of(organization), unpacked.directory().organizations());
    assertEquals(List.of("P1", "P2"), List.copyOf(unpacked.mentioned().values()));
  }

  @Test
  void partsOfAResult() throws IOException {
    RowLedger ledger = new RowLedger();
    ledger.count("a.csv", 3, 1, 1, 1);
    ResultPart rows = again(ResultPart.CODER, new ResultPart.Rows(ledger));
    assertEquals(ledger.bins(), ((ResultPart.Rows) rows).ledger().bins());

    TreeMap<CountKey, Long> cells = new TreeMap<>();
    cells.put(new CountKey(2024, Topic.values()[0], "все", "до 25"), 12L);
    Counts counts = new Counts(cells);
    Event event = new Event(2024, "региональный", null, 7.0);
    ResultPart.Tables tables =
        (ResultPart.Tables)
            again(
                ResultPart.CODER,
                new ResultPart.Tables(
                    new Directory(), new Questionnaire(), List.of(event), counts));
    assertEquals(List.of(event), tables.events());
    assertEquals(counts, tables.vacancies());
  }
}
