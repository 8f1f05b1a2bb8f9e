package org.metodportal.indicator.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodportal.indicator.job.packed.Shard;
import org.metodportal.registry.MentoringRelation;
import org.metodportal.registry.row.RowBlock;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.registry.row.RowReconciler;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/** The mentoring of a territory: reconciled rows as relations, by the shards of both persons. */
final class MentoringTable {
  private final List<Shard> shards;
  private final RowLedger ledger = new RowLedger();
  private final RowReconciler reconciler;
  private final MentoringRelation.Slots slots;
  private final Map<Shard, List<MentoringRelation>> relations = new HashMap<>();

  /**
   * Starts with no relation.
   *
   * @param staff normalised identifiers of the persons whom staff rows prove
   */
  MentoringTable(JobPlan plan, String territory, Set<String> staff) {
    TableSchema schema = plan.schema(Table.MENTORING);
    shards = plan.shards(territory);
    slots = MentoringRelation.Slots.of(schema);
    reconciler = new RowReconciler(schema, territory, table -> staff(staff), ledger);
  }

  /** Reconciles the rows of a block; blocks come in the order of {@link RowBlock#sort}. */
  void reconcile(RowBlock block) {
    reconciler.reconcile(
        block,
        (row, file, order, line) -> {
          add(row, slots.mentee(), slots.asMentee(row));
          if (!row.isMissing(slots.mentor())) {
            add(row, slots.mentor(), slots.asMentor(row));
          }
        });
  }

  private void add(RowView row, int person, MentoringRelation relation) {
    relations
        .computeIfAbsent(Shard.of(shards, row.hash(person)), shard -> new ArrayList<>())
        .add(relation);
  }

  /** Accepted relations: each stands in the shard of its mentee and in that of its mentor. */
  Map<Shard, List<MentoringRelation>> relations() {
    return relations;
  }

  /** What became of the rows. */
  RowLedger ledger() {
    return ledger;
  }

  private static RowReconciler.KnownRows staff(Set<String> staff) {
    return new RowReconciler.KnownRows() {
      @Override
      public boolean has(RowView row, int slot) {
        return staff.contains(row.required(slot));
      }

      @Override
      public boolean has(String id) {
        return staff.contains(id);
      }
    };
  }
}
