package org.metodportal.content.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.markdown.Passage;

/**
 * Finds terms in Russian text in any of their forms: word by word by stem, in order, with nothing
 * but blanks and quotes between. The longest term wins; what stands in round brackets in a term's
 * name may be left out. Abbreviations must be written as in the glossary, a short form with a
 * capital letter («Центр») with its capital.
 */
public final class TermMarker {
  private static final Pattern GAP = Pattern.compile("[\\s\\u00a0«»„“\"]*");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

  /** Ways to write terms by the stems of their first word. */
  private final Map<String, List<Form>> forms = new HashMap<>();

  /** Stems of words met before: texts of one territory repeat theirs. */
  private final Map<String, Set<String>> stems = new ConcurrentHashMap<>();

  /** A way to write a term. */
  private record Form(Term term, List<Word> words, boolean capital) {}

  /** A marker of the terms of a glossary. */
  public TermMarker(Glossary glossary) {
    List<Form> all = new ArrayList<>();
    for (Term term : glossary.terms()) {
      all.add(new Form(term, Word.in(term.name()), false));
    }
    for (Term term : glossary.terms()) {
      if (!term.abbreviation().isEmpty()) {
        all.add(shortForm(term));
      }
      if (term.name().indexOf('(') >= 0) {
        all.add(new Form(term, Word.in(BRACKETS.matcher(term.name()).replaceAll("")), false));
      }
    }
    for (Form form : all) {
      if (!form.words().isEmpty()) {
        for (String stem : form.words().get(0).stems()) {
          forms.computeIfAbsent(stem, key -> new ArrayList<>()).add(form);
        }
      }
    }
  }

  private static Form shortForm(Term term) {
    List<Word> words = Word.in(term.abbreviation());
    return new Form(term, words, words.size() == 1 && words.get(0).isCapitalised());
  }

  /** Every mention, from left to right, none inside another. */
  public List<Mention> mentions(String text) {
    List<Word> words = Word.in(text, word -> stems.computeIfAbsent(word, RussianStem::of));
    List<Mention> mentions = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Form form = formAt(text, words, at);
      if (form == null) {
        at++;
        continue;
      }
      int last = at + form.words().size() - 1;
      mentions.add(new Mention(form.term(), words.get(at).start(), words.get(last).end()));
      at = last + 1;
    }
    return mentions;
  }

  /** Starts a section, in which each term is marked once. */
  public Section section() {
    return new Section();
  }

  private @Nullable Form formAt(String text, List<Word> words, int at) {
    Form longest = null;
    for (String stem : words.get(at).stems()) {
      for (Form form : forms.getOrDefault(stem, List.of())) {
        boolean longer = longest == null || form.words().size() > longest.words().size();
        if (longer && stands(form, text, words, at)) {
          longest = form;
        }
      }
    }
    return longest;
  }

  private static boolean stands(Form form, String text, List<Word> words, int at) {
    int length = form.words().size();
    if (at + length > words.size() || (form.capital() && !words.get(at).isCapitalised())) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      Word word = words.get(at + i);
      Word asked = form.words().get(i);
      boolean same =
          asked.isAbbreviation()
              ? asked.written().equals(word.written())
              : asked.isFormOf(word) && !word.isAbbreviation();
      boolean together =
          i == 0 || GAP.matcher(text).region(words.get(at + i - 1).end(), word.start()).matches();
      if (!same || !together) {
        return false;
      }
    }
    return true;
  }

  /** What is marked already since the last heading. */
  public final class Section {
    private final Set<String> marked = new HashSet<>();

    private Section() {}

    /** First mentions of terms that this section has not had yet, outside of links and code. */
    public List<Mention> mark(Passage passage) {
      List<Mention> fresh = new ArrayList<>();
      for (Mention mention : mentions(passage.text())) {
        if (passage.isProse(mention.start(), mention.end())
            && marked.add(mention.term().anchor())) {
          fresh.add(mention);
        }
      }
      return fresh;
    }
  }
}
