package org.metodportal.indicator.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.Appointment;
import org.metodportal.registry.Diagnosis;
import org.metodportal.registry.Mentorship;
import org.metodportal.registry.PersonYear;
import org.metodportal.registry.Support;
import org.metodportal.registry.Training;
import org.metodportal.source.cell.LookupNormalizer;

/**
 * Counts persons one by one: teachers by age, experience, category and profile; whoever completed a
 * programme, was diagnosed, supported or mentored, or had a role in the year of a main job; heads,
 * deputies, and teachers with a second job.
 */
public final class PeopleCounter {
  private static final String TEACHER = "педагог";
  private static final String HEAD = "руководитель";
  private static final String DEPUTY = "заместитель";
  private static final List<Topic> STAFF = Topic.ofStaff();
  private static final OrganizationGroup[] GROUPS = OrganizationGroup.values();

  /** More members than any topic of staff has. */
  private static final int MEMBERS = 8;

  private final Map<Integer, Sums> years = new HashMap<>();
  private final List<Object> seen = new ArrayList<>();

  private static final class Sums {
    private final long[] staff = new long[STAFF.size() * GROUPS.length * MEMBERS];
    private final Map<String, long[]> completions = new HashMap<>();
    private final Map<String, long[]> deficits = new HashMap<>();
    private long withDeficits;
    private long withoutDeficits;
    private final Map<Topic, Map<String, long[]>> activities = new EnumMap<>(Topic.class);

    private void one(Topic topic, String member) {
      activities.computeIfAbsent(topic, key -> new HashMap<>())
          .computeIfAbsent(member, key -> new long[1])[0]++;
    }
  }

  /** Counts a person in a year. */
  public void add(PersonYear person) {
    Sums sums = years.computeIfAbsent(person.year(), year -> new Sums());
    if (person.role().equals(TEACHER)) {
      int group = OrganizationGroup.of(person.organization().type()).ordinal();
      for (int topic = 0; topic < STAFF.size(); topic++) {
        sums.staff[place(topic, group, member(STAFF.get(topic), person))]++;
      }
    }
    addCompletions(person, sums.completions);
    addDeficits(person, sums);
    addActivities(person, sums);
  }

  /** Counts a teacher who has a second job in the year, wherever the main one is. */
  public void addSecondJob(int year) {
    years
        .computeIfAbsent(year, key -> new Sums())
        .one(Topic.SECOND_JOBS, Topic.SECOND_JOBS.members().get(0));
  }

  private static int place(int topic, int group, int member) {
    return (topic * GROUPS.length + group) * MEMBERS + member;
  }

  private static int member(Topic topic, PersonYear person) {
    return switch (topic) {
      case AGE -> band(person.age(), 35, 45, 55);
      case EXPERIENCE -> band(person.experience(), 3, 10, 20);
      case CATEGORY -> {
        String category = person.category();
        yield category == null
            ? 3
            : category.equals("высшая") ? 0 : category.equals("первая") ? 1 : 2;
      }
      case PROFILE -> person.profileMatch() == null ? 2 : person.profileMatch() ? 0 : 1;
      default -> throw new IllegalArgumentException("no topic of staff: " + topic);
    };
  }

  /** The first band whose end lies above; the last one when the years are not known. */
  private static int band(@Nullable Integer years, int... ends) {
    if (years == null) {
      return ends.length + 1;
    }
    int band = 0;
    while (band < ends.length && years >= ends[band]) {
      band++;
    }
    return band;
  }

  /** A person who completed one programme twice in a year is one person. */
  private void addCompletions(PersonYear person, Map<String, long[]> completions) {
    seen.clear();
    for (Training completed : person.training()) {
      String programme = completed.programme().id();
      if (completed.year() == person.year() && !seen.contains(programme)) {
        seen.add(programme);
        completions.computeIfAbsent(programme, id -> new long[1])[0]++;
      }
    }
  }

  /** A deficit found by several diagnoses of a year is one; a list that is missing says nothing. */
  private void addDeficits(PersonYear person, Sums sums) {
    seen.clear();
    boolean diagnosed = false;
    boolean known = false;
    for (Diagnosis diagnosis : person.diagnostics()) {
      if (diagnosis.year() != person.year()) {
        continue;
      }
      diagnosed = true;
      List<String> found = diagnosis.deficits();
      if (found == null) {
        continue;
      }
      known = true;
      for (String code : found) {
        if (!seen.contains(code)) {
          seen.add(code);
          sums.deficits.computeIfAbsent(code, key -> new long[1])[0]++;
        }
      }
    }
    if (known) {
      sums.withDeficits++;
    } else if (diagnosed) {
      sums.withoutDeficits++;
    }
  }

  /** A person of whom one form or kind is told twice is one person. */
  private void addActivities(PersonYear person, Sums sums) {
    seen.clear();
    for (Support support : person.support()) {
      String form = support.form();
      if (support.year() == person.year() && form != null) {
        addOnce(Topic.SUPPORT, LookupNormalizer.normalize(form), sums);
      }
    }
    seen.clear();
    for (Mentorship mentoring : person.mentoring()) {
      if (mentoring.active()) {
        addOnce(Topic.MENTEES, mentoring.form(), sums);
      }
    }
    seen.clear();
    for (Appointment role : person.roles()) {
      if (role.active()) {
        addOnce(Topic.ROLES, role.kind(), sums);
      }
    }
    if (person.role().equals(HEAD)) {
      sums.one(Topic.POSTS, Topic.POSTS.members().get(0));
    } else if (person.role().equals(DEPUTY)) {
      sums.one(Topic.POSTS, Topic.POSTS.members().get(1));
    }
  }

  private void addOnce(Topic topic, String member, Sums sums) {
    if (!seen.contains(member)) {
      seen.add(member);
      sums.one(topic, member);
    }
  }

  /** The counts so far; forms of support as they are compared. */
  public Counts counts() {
    Counts.Sum counts = new Counts.Sum();
    years.forEach(
        (year, sums) -> {
          for (int topic = 0; topic < STAFF.size(); topic++) {
            for (int group = 0; group < GROUPS.length; group++) {
              addStaff(counts, year, sums, topic, group);
            }
          }
          sums.completions.forEach((id, count) -> put(counts, year, Topic.COMPLETIONS, id, count));
          sums.deficits.forEach((code, count) -> put(counts, year, Topic.DEFICITS, code, count));
          List<String> diagnosed = Topic.DIAGNOSED.members();
          put(counts, year, Topic.DIAGNOSED, diagnosed.get(0), sums.withDeficits);
          put(counts, year, Topic.DIAGNOSED, diagnosed.get(1), sums.withoutDeficits);
          sums.activities.forEach(
              (topic, members) ->
                  members.forEach((member, count) -> put(counts, year, topic, member, count)));
        });
    return counts.counts();
  }

  private static void addStaff(Counts.Sum counts, int year, Sums sums, int topic, int group) {
    List<String> members = STAFF.get(topic).members();
    for (int member = 0; member < members.size(); member++) {
      long count = sums.staff[place(topic, group, member)];
      if (count > 0) {
        counts.add(
            new CountKey(year, STAFF.get(topic), GROUPS[group].words(), members.get(member)),
            count);
      }
    }
  }

  private static void put(Counts.Sum counts, int year, Topic topic, String member, long... count) {
    if (count[0] > 0) {
      counts.add(new CountKey(year, topic, "", member), count[0]);
    }
  }
}
