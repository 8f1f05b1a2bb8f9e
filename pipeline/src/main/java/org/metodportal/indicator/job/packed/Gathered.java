package org.metodportal.indicator.job.packed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.metodportal.registry.MentoringRelation;
import org.metodportal.registry.row.RowBlock;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/** What is gathered by territory or by shard before rows are reconciled or facts are joined. */
public sealed interface Gathered {
  /** Encodes one; a block of rows travels as the bytes it is made of. */
  PackedCoder<Gathered> CODER = new PackedCoder<>(Gathered::pack, Gathered::unpack);

  /** First byte of packed relations and persons; a block of rows starts with a table's ordinal. */
  int RELATIONS = 127;

  /** First byte of packed persons. */
  int PERSONS = 126;

  /** The bytes, of which the first one tells the kind. */
  byte[] pack();

  /** A block of rows. */
  record Rows(RowBlock block) implements Gathered {
    @Override
    public byte[] pack() {
      return block.bytes();
    }
  }

  /**
   * Persons that a file mentions or proves.
   *
   * @param ids normalised identifiers
   */
  record Persons(Set<String> ids) implements Gathered {
    @Override
    public byte[] pack() {
      PackedBytes out = new PackedBytes(16 * ids.size() + 16);
      out.putByte(PERSONS);
      ids.stream().sorted().forEach(out::putText);
      return out.toByteArray();
    }
  }

  /** Sides of accepted rows of mentoring, for the shard of the person whose sides they are. */
  record Relations(List<MentoringRelation> relations) implements Gathered {
    @Override
    public byte[] pack() {
      PackedBytes out = new PackedBytes(32 * relations.size() + 16);
      out.putByte(RELATIONS);
      relations.forEach(relation -> relation.pack(out));
      return out.toByteArray();
    }
  }

  /** Undoes {@link #pack}; the array is kept when it is a block of rows. */
  static Gathered unpack(byte[] bytes) {
    PackedReader in = new PackedReader(bytes);
    switch (in.takeByte()) {
      case PERSONS -> {
        Set<String> ids = new HashSet<>();
        while (in.hasMore()) {
          ids.add(in.takeText());
        }
        return new Persons(ids);
      }
      case RELATIONS -> {
        List<MentoringRelation> relations = new ArrayList<>();
        while (in.hasMore()) {
          relations.add(MentoringRelation.unpack(in));
        }
        return new Relations(relations);
      }
      default -> {
        return new Rows(new RowBlock(bytes));
      }
    }
  }

  /**
   * All that one territory or shard gathered, by kind.
   *
   * @param rows blocks in the order in which duplicates are looked for
   */
  record Sorted(List<RowBlock> rows, Set<String> persons, List<MentoringRelation> relations) {
    /** Sorts what came in whatever order. */
    public static Sorted of(Iterable<Gathered> gathered) {
      Sorted sorted = new Sorted(new ArrayList<>(), new HashSet<>(), new ArrayList<>());
      for (Gathered each : gathered) {
        if (each instanceof Rows more) {
          sorted.rows.add(more.block);
        } else if (each instanceof Persons more) {
          sorted.persons.addAll(more.ids);
        } else if (each instanceof Relations more) {
          sorted.relations.addAll(more.relations);
        }
      }
      RowBlock.sort(sorted.rows);
      return sorted;
    }
  }
}
