package org.metodportal.disclosure.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of an expression that the type check has accepted as a conjunction of facts.
 * Anything that is neither {@code &&}, {@code ||}, {@code exists} nor a comparison stays a text.
 */
public final class FactReader {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"[^\"]*\"|'[^']*'|[A-Za-z_][A-Za-z_0-9.]*|[0-9]+(?:\\.[0-9]+)?|&&|\\|\\||[=!<>]=|\\S");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=", "in");
  private static final String EXISTS = ".exists";

  private final List<String> tokens;
  private final String row;
  private int at;

  private FactReader(List<String> tokens, String row) {
    this.tokens = tokens;
    this.row = row;
  }

  /** The facts that the expression states together. */
  public static Set<Fact> read(String cel) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(cel);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return read(tokens, "");
  }

  private static Set<Fact> read(List<String> tokens, String row) {
    return new FactReader(tokens, row).alternatives();
  }

  private Set<Fact> alternatives() {
    List<Set<Fact>> parts = new ArrayList<>();
    parts.add(conjunction());
    while (next("||")) {
      parts.add(conjunction());
    }
    return parts.size() == 1 ? parts.get(0) : Set.of(new Fact.Any(parts));
  }

  private Set<Fact> conjunction() {
    Set<Fact> facts = new LinkedHashSet<>(member());
    while (next("&&")) {
      facts.addAll(member());
    }
    return facts;
  }

  private boolean next(String token) {
    boolean found = at < tokens.size() && tokens.get(at).equals(token);
    if (found) {
      at++;
    }
    return found;
  }

  private Set<Fact> member() {
    List<String> part = part();
    if (part.get(0).equals("(") && close(part, 0) == part.size() - 1) {
      return read(part.subList(1, part.size() - 1), row);
    }
    if (part.size() > 4
        && part.get(0).endsWith(EXISTS)
        && part.get(1).equals("(")
        && close(part, 1) == part.size() - 1
        && part.get(3).equals(",")) {
      String list = part.get(0).substring(0, part.get(0).length() - EXISTS.length());
      return Set.of(new Fact.Has(list, read(part.subList(4, part.size() - 1), part.get(2) + ".")));
    }
    return Set.of(comparison(part));
  }

  /** The tokens up to the next connective on this level. */
  private List<String> part() {
    int from = at;
    int depth = 0;
    while (at < tokens.size()) {
      String token = tokens.get(at);
      if (depth == 0 && (token.equals("&&") || token.equals("||"))) {
        break;
      }
      depth += token.equals("(") || token.equals("[") ? 1 : 0;
      depth -= token.equals(")") || token.equals("]") ? 1 : 0;
      at++;
    }
    return from == at ? List.of("") : tokens.subList(from, at);
  }

  private static int close(List<String> part, int open) {
    int depth = 0;
    for (int i = open; i < part.size(); i++) {
      depth += part.get(i).equals("(") ? 1 : 0;
      depth -= part.get(i).equals(")") ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private Fact comparison(List<String> part) {
    int sign = -1;
    int depth = 0;
    for (int i = 0; i < part.size(); i++) {
      depth += part.get(i).equals("(") || part.get(i).equals("[") ? 1 : 0;
      depth -= part.get(i).equals(")") || part.get(i).equals("]") ? 1 : 0;
      if (depth == 0 && COMPARISONS.contains(part.get(i))) {
        if (sign >= 0) {
          return plain(part);
        }
        sign = i;
      }
    }
    if (sign <= 0 || sign == part.size() - 1) {
      return plain(part);
    }
    String field = text(part.subList(0, sign));
    String operator = part.get(sign);
    List<String> other = part.subList(sign + 1, part.size());
    if (operator.equals("in")) {
      List<String> texts =
          other.stream().filter(FactReader::isText).map(FactReader::inner).toList();
      boolean literal =
          other.get(0).equals("[")
              && other.size() == 2 * texts.size() + 1
              && other.get(other.size() - 1).equals("]");
      return literal ? new Fact.OneOf(field, Set.copyOf(texts)) : plain(part);
    }
    if (operator.equals("!=")) {
      return plain(part);
    }
    if (other.size() == 1 && isText(other.get(0)) && operator.equals("==")) {
      return new Fact.OneOf(field, Set.of(inner(other.get(0))));
    }
    String right = text(other);
    return NUMBER.matcher(right).matches()
        ? new Fact.Bound(field, operator, Double.parseDouble(right))
        : new Fact.Relation(field, operator, right);
  }

  private static boolean isText(String token) {
    return token.startsWith("\"") || token.startsWith("'");
  }

  private static String inner(String token) {
    return token.substring(1, token.length() - 1);
  }

  private Fact plain(List<String> part) {
    return new Fact.Plain(text(part));
  }

  /** The text without the name of the row, so that names do not matter. */
  private String text(List<String> part) {
    StringBuilder text = new StringBuilder();
    for (String token : part) {
      boolean ofRow = !row.isEmpty() && token.startsWith(row);
      text.append(text.isEmpty() ? "" : " ")
          .append(ofRow ? token.substring(row.length() - 1) : token);
    }
    return text.toString().replace("- ", "-");
  }
}
