package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds names and values that English pairs off: “boys and girls numbered 40 and 38 respectively”.
 */
final class EnglishRespectively {
  private static final String CUE = "respectively";
  private static final Set<String> JOINTS = Set.of("， ", " and ", "， and ");
  private static final Pattern VERB =
      Pattern.compile(
          " (were|was|are|stood at|reached|had|have|totalled|rose to|fell to|amounted to|accounted for|made up"
              + "|came to|numbered|recorded|employed|received)( about| around| nearly)? $");
  private static final Pattern OPENING =
      Pattern.compile("^\\s*(in|at|by|during|for|as of|over|as at) [^，]{1,40}， ");
  private static final Pattern BEHIND = Pattern.compile("^，? ?$");
  private static final Pattern IN_YEARS = Pattern.compile("^ (in|at the end of) $");
  private static final Pattern SEVERAL = Pattern.compile("\\b(of|in|for|by|with|between|from)\\b");
  private static final int LONGEST_NAME = 4;

  private final EnglishText text;
  private final Passage passage;

  EnglishRespectively(EnglishText text) {
    this.text = text;
    this.passage = text.passage();
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    String lower = passage.lower();
    for (int at = lower.indexOf(CUE); at >= 0; at = lower.indexOf(CUE, at + 1)) {
      ReadingStopped.check();
      List<Mention> last = row(at, passage.sentenceStart(at));
      Optional<Tie> tie = last.size() < 2 ? Optional.empty() : paired(last);
      tie.ifPresent(ties::add);
    }
    return ties;
  }

  /** The figures that end before a char, joined by nothing but commas and “and”. */
  private List<Mention> row(int end, int floor) {
    List<Mention> row = new ArrayList<>();
    int from = end;
    for (int i = passage.firstAt(end) - 1; i >= 0; i--) {
      Mention mention = passage.mentions().get(i);
      String gap = passage.between(mention.end(), from);
      boolean joins = row.isEmpty() ? BEHIND.matcher(gap).find() : JOINTS.contains(gap);
      boolean alike = row.isEmpty() || mention.kind() == row.get(0).kind();
      if (mention.start() < floor || !joins || !alike) {
        break;
      }
      row.add(0, mention);
      from = mention.start();
    }
    return row;
  }

  private Optional<Tie> paired(List<Mention> last) {
    Mention first = last.get(0);
    if (first.kind() != Kind.YEAR) {
      return names(first, last.size()).map(names -> tie(names, last));
    }
    int sentence = passage.sentenceStart(first.start());
    return passage
        .before(first.start())
        .filter(value -> value.start() >= sentence)
        .filter(value -> IN_YEARS.matcher(passage.between(value.end(), first.start())).find())
        .map(value -> row(value.end(), sentence))
        .filter(values -> values.size() > 1)
        .map(values -> tie(last.stream().map(Mention::span).toList(), values));
  }

  /** The names before the verb, where they are surely all and no more. */
  private Optional<List<Span>> names(Mention value, int count) {
    int start = passage.sentenceStart(value.start());
    String words = passage.lower().substring(start, value.start());
    Matcher verb = VERB.matcher(words);
    if (!verb.find()) {
      return Optional.empty();
    }
    Matcher opening = OPENING.matcher(words);
    int from = opening.find() ? opening.end() : 0;
    List<Span> names = split(start + from, start + verb.start());
    boolean plain = names.stream().allMatch(name -> isShort(name.in(passage.text())));
    boolean loose = SEVERAL.matcher(words.substring(from, verb.start())).find();
    boolean figures = !text.tied(start + from, start + verb.start()).isEmpty();
    boolean fits = names.size() == count || (plain && !loose);
    return names.size() > 1 && fits && !figures ? Optional.of(names) : Optional.empty();
  }

  private static boolean isShort(String name) {
    return name.chars().filter(c -> c == ' ').count() < LONGEST_NAME;
  }

  private List<Span> split(int start, int end) {
    List<Span> names = new ArrayList<>();
    int from = start;
    for (int i = start; i < end; i++) {
      String joint = joint(i);
      if (!joint.isEmpty()) {
        names.add(new Span(from, i));
        from = i + joint.length();
        i = from - 1;
      }
    }
    names.add(new Span(from, end));
    return names.stream().filter(name -> name.length() > 0).toList();
  }

  private String joint(int at) {
    for (String joint : List.of("， and ", "， ", " and ")) {
      if (passage.text().startsWith(joint, at)) {
        return joint;
      }
    }
    return "";
  }

  private static Tie tie(List<Span> names, List<Mention> values) {
    List<Tie.Knot> knots = new ArrayList<>();
    names.forEach(name -> knots.add(Tie.Knot.named(MemberRole.ITEM, name)));
    values.forEach(value -> knots.add(Tie.Knot.of(MemberRole.STATEMENT, value)));
    return Tie.plain(RelationType.RESPECTIVELY, knots);
  }
}
