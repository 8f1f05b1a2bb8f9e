package org.metodportal.publish.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Splits a text into what it may be found by: stems of Russian words, numbers of acts and clauses
 * whole and in parts, other words as they are. The client's {@code russian-words.js} does the same,
 * rule by rule; a test holds the two together. Not for several threads.
 */
final class SearchWords {
  /** Letters and digits; a stop, slash or hyphen between them joins. */
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\u00ad]+(?:[./\u2011-][\\p{L}\\p{M}\\p{Nd}\u00ad]+)*");

  private static final Pattern JOINT = Pattern.compile("[./-]");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern CYRILLIC = Pattern.compile("[а-я]+");
  private static final Pattern HAS_CYRILLIC = Pattern.compile("[а-я]");
  private static final Pattern TELLING_LATIN = Pattern.compile("[a-z&&[^abcehkmoptxy]]");
  private static final String LATIN = "abcehkmoptxy";
  private static final String ALIKE = "авсенкмортху";
  private static final Pattern FLEETING = Pattern.compile("(.[бвгджзклмнпрстфхцчшщ])[ое]к$");

  /** Ends of nouns that look like ends of other forms: «дефицит», «диплом», «приём», «режим». */
  private static final Pattern DOUBTFUL = Pattern.compile("(?:[ио]м|ем|ит|ил|ен)$");

  private final RussianStemmer stemmer = new RussianStemmer();
  private final Map<String, List<String>> known = new HashMap<>();
  private final Set<String> stop = stopWords();

  /** Words that say nothing by themselves, in the order of their letters; Lucene's list. */
  static Set<String> stopWords() {
    Set<String> words = new TreeSet<>();
    CharArraySet shipped = RussianAnalyzer.getDefaultStopSet();
    for (Object word : shipped) {
      words.add(new String((char[]) word).replace('ё', 'е'));
    }
    return words;
  }

  /** Adds what the text may be found by, word after word, to a list. */
  void collect(String text, List<String> stems) {
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      stems.addAll(known.computeIfAbsent(token.group(), this::read));
    }
  }

  private List<String> read(String token) {
    String folded = fold(token);
    Set<String> stems = new LinkedHashSet<>();
    boolean number = DIGIT.matcher(folded).find();
    if (number) {
      stems.add(russian(folded));
    }
    String[] parts = JOINT.split(folded);
    if (!number || parts.length > 1) {
      for (String part : parts) {
        boolean digits = DIGIT.matcher(part).find();
        if (part.length() >= (digits ? 3 : 2)) {
          addStems(russian(part), stems);
        }
      }
    }
    return List.copyOf(stems);
  }

  private void addStems(String word, Set<String> stems) {
    if (stop.contains(word)) {
      return;
    }
    if (!CYRILLIC.matcher(word).matches()) {
      stems.add(word);
      return;
    }
    stems.add(stem(word));
    if (DOUBTFUL.matcher(word).find()) {
      stems.add(stem(word + "а"));
    }
  }

  /** The stem, with one spelling for «стажировка — стажировок»; never shorter than two letters. */
  private String stem(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    return stem.length() < 2 ? word : FLEETING.matcher(stem).replaceFirst("$1к");
  }

  /** Lower case, ё as е, no stress marks and soft hyphens, no «N» before a number. */
  static String fold(String token) {
    String folded =
        Normalizer.normalize(token, Normalizer.Form.NFC)
            .replace("\u0301", "")
            .replace("\u00ad", "")
            .replace('\u2011', '-')
            .toLowerCase(Locale.ROOT)
            .replace('ё', 'е');
    return folded.length() > 1 && folded.charAt(0) == 'n' && Character.isDigit(folded.charAt(1))
        ? folded.substring(1)
        : folded;
  }

  /** Latin letters that look Russian become Russian, unless others show that the word is Latin. */
  static String russian(String folded) {
    if (!HAS_CYRILLIC.matcher(folded).find() && TELLING_LATIN.matcher(folded).find()) {
      return folded;
    }
    StringBuilder word = new StringBuilder(folded);
    for (int i = 0; i < word.length(); i++) {
      int letter = LATIN.indexOf(word.charAt(i));
      if (letter >= 0) {
        word.setCharAt(i, ALIKE.charAt(letter));
      }
    }
    return word.toString();
  }

  /** All stems of a text, in order. */
  List<String> of(String text) {
    List<String> stems = new ArrayList<>();
    collect(text, stems);
    return stems;
  }
}
