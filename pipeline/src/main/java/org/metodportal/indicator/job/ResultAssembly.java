package org.metodportal.indicator.job;

import java.util.ArrayList;
import java.util.List;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.indicator.Evidence;
import org.metodportal.indicator.Figures;
import org.metodportal.indicator.PersonTallies;
import org.metodportal.indicator.PlanExpressions;
import org.metodportal.indicator.count.AnswerCounter;
import org.metodportal.indicator.count.CountKey;
import org.metodportal.indicator.count.Counts;
import org.metodportal.indicator.count.EventCounter;
import org.metodportal.indicator.count.Topic;
import org.metodportal.indicator.job.packed.ResultPart;
import org.metodportal.registry.Event;
import org.metodportal.registry.person.StaffFindings;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.registry.territory.Directory;
import org.metodportal.registry.territory.Questionnaire;

/** Adds up the parts of one territory's result, in whatever order they come. */
final class ResultAssembly {
  private final TerritoryPlan plan;
  private final RowLedger ledger = new RowLedger();
  private final StaffFindings findings = new StaffFindings();
  private final PersonTallies tallies;
  private final Counts.Sum counts = new Counts.Sum();
  private Directory directory = new Directory();
  private Questionnaire questionnaire = new Questionnaire();
  private List<Event> events = List.of();

  ResultAssembly(TerritoryPlan plan) {
    this.plan = plan;
    tallies = PersonTallies.none(plan);
  }

  /** Adds a part. */
  void add(ResultPart part) {
    if (part instanceof ResultPart.Rows rows) {
      ledger.merge(rows.ledger());
    } else if (part instanceof ResultPart.Tables tables) {
      directory = tables.directory();
      questionnaire = tables.questionnaire();
      events = new ArrayList<>(tables.events());
      add(tables.vacancies());
    } else if (part instanceof ResultPart.Persons persons) {
      findings.merge(persons.findings());
      persons.addTo(tallies);
      add(persons.counts());
    }
  }

  private void add(Counts more) {
    more.cells().forEach(counts::add);
  }

  /** The counts, with forms of support as the first row spells each. */
  private Counts spelled() {
    Counts.Sum spelled = new Counts.Sum();
    counts
        .counts()
        .cells()
        .forEach(
            (key, count) ->
                spelled.add(
                    key.topic() == Topic.SUPPORT
                        ? new CountKey(
                            key.year(),
                            key.topic(),
                            key.group(),
                            findings.formSpelling(key.member()))
                        : key,
                    count));
    return spelled.counts();
  }

  /** The figures and all else that the parts add up to. */
  TerritoryResult result(PlanExpressions expressions) {
    Figures.Result result =
        Figures.of(
            plan, expressions, new Evidence(directory, questionnaire, events, findings, tallies));
    add(EventCounter.of(events));
    add(
        AnswerCounter.of(
            plan.indicators(), questionnaire, directory.organizations(), findings.years()));
    return new TerritoryResult(
        plan.territory().slug(),
        result.figures(),
        result.coverage(),
        directory,
        List.copyOf(findings.years()),
        ledger,
        spelled());
  }
}
