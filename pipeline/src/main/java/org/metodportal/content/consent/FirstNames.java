package org.metodportal.content.consent;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Usual first names, by which a name without a patronymic is known; not of any one person. */
final class FirstNames {
  private static final int SHORTEST = 2;
  private static final Set<String> NOMINATIVE =
      Set.of(
          ("александр александра алексей алена алина алла альбина амина анастасия анатолий андрей"
                  + " анна антон антонина арсений артем артур асият аслан ахмед богдан борис вадим"
                  + " валентин валентина валерий валерия василий вера вероника виктор виктория"
                  + " виталий владимир владислав вячеслав галина георгий герман глеб григорий"
                  + " дарья денис диана дмитрий евгений евгения егор екатерина елена елизавета"
                  + " жанна зарема заур зинаида зоя иван игорь ильдар илья инна ирина камилла"
                  + " карина кирилл константин кристина ксения лариса лев леонид лидия любовь"
                  + " людмила магомед максим маргарита марат марина мария марьям матвей михаил"
                  + " мурад надежда наталия наталья никита николай нина оксана олег олеся ольга"
                  + " павел патимат петр полина раиса расул регина ринат роман руслан рустам"
                  + " светлана семен сергей софья станислав степан тамара тарас татьяна тимофей"
                  + " тимур ульяна фарид фатима федор фируза хадижат эдуард элина эльвира эльмира"
                  + " эмма юлия юрий яков яна ярослав")
              .split(" "));
  private static final Set<String> STEMS = stems();

  private FirstNames() {}

  /** Whether a word is a first name, in whatever case of grammar. */
  static boolean has(String word) {
    String small = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    if (NOMINATIVE.contains(small)) {
      return true;
    }
    for (int cut = 1; cut <= 2 && small.length() - cut > SHORTEST; cut++) {
      if (STEMS.contains(small.substring(0, small.length() - cut))) {
        return true;
      }
    }
    return false;
  }

  /** Names without the ending that changes. */
  private static Set<String> stems() {
    Set<String> stems = new TreeSet<>();
    for (String name : NOMINATIVE) {
      boolean ends = "аяйь".indexOf(name.charAt(name.length() - 1)) >= 0;
      stems.add(ends ? name.substring(0, name.length() - 1) : name);
    }
    return stems;
  }
}
