package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;

/** Finds names that English counts before it lists them: “five schools: Ashby, Brook Lane …”. */
final class EnglishLists {
  private static final Pattern CUE =
      Pattern.compile("^( [A-Za-z'’-]+){1,6}(：|，? namely[，：]?|， that is，| \\() ?");
  private static final Pattern APPOSED = Pattern.compile("^( [A-Za-z'’-]+){1,6}， ");
  private static final Pattern VERB =
      Pattern.compile("^， (were|was|have|had|has|are|is|will|each|all) ");
  private static final Pattern PROPER =
      Pattern.compile("\\p{Lu}[^ ]*( (of|on|upon|the|in|\\p{Lu}[^ ]*)){0,5}");
  private static final String JOINT = " and ";
  private static final int LONGEST_NAME = 50;

  private final EnglishText text;
  private final Passage passage;

  EnglishLists(EnglishText text) {
    this.text = text;
    this.passage = text.passage();
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention count : passage.mentions()) {
      ReadingStopped.check();
      if (count.listCount() > 1 && text.isEnglish(count)) {
        list(count).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> list(Mention count) {
    int reach = Math.min(passage.sentenceEnd(count.end()), count.end() + EnglishText.REACH);
    Matcher cue = CUE.matcher(passage.between(count.end(), reach));
    if (!cue.find()) {
      return apposed(count);
    }
    int start = count.end() + cue.end();
    boolean bracket = cue.group(2).endsWith("(");
    int end = bracket ? passage.scopeEnd(start) : passage.sentenceEnd(start);
    boolean closed = !bracket || passage.at(end) == ')';
    List<Span> names = fitting(names(start, end), count.listCount());
    boolean plain =
        names.size() > 1
            && passage.mentions(start, end).isEmpty()
            && names.stream().allMatch(name -> name.length() > 0 && name.length() <= LONGEST_NAME);
    return plain && closed ? Optional.of(tie(count, names)) : Optional.empty();
  }

  /** “Three village schools, Ashby, Brook and Dunmore, were closed”. */
  private Optional<Tie> apposed(Mention count) {
    int end = passage.sentenceEnd(count.end());
    Matcher cue = APPOSED.matcher(passage.between(count.end(), end));
    if (!cue.find()) {
      return Optional.empty();
    }
    int start = count.end() + cue.end();
    int verb = start;
    while (verb < end && !VERB.matcher(passage.between(verb, end)).find()) {
      verb = next(verb, end);
    }
    List<Span> names = parted(names(start, verb));
    boolean plain =
        verb < end
            && names.size() > 1
            && passage.between(start, verb).contains(JOINT)
            && passage.mentions(start, verb).isEmpty()
            && names.stream().allMatch(this::isProper);
    return plain ? Optional.of(tie(count, names)) : Optional.empty();
  }

  /** The next comma, or the end. */
  private int next(int from, int end) {
    int comma = passage.text().indexOf('，', from + 1);
    return comma < 0 || comma > end ? end : comma;
  }

  private boolean isProper(Span name) {
    return name.length() <= LONGEST_NAME && PROPER.matcher(name.in(passage.text())).matches();
  }

  /** The names between commas, or between semicolons where there are any. */
  private List<Span> names(int start, int end) {
    char mark = passage.between(start, end).indexOf('；') >= 0 ? '；' : '，';
    List<Span> names = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || passage.at(i) == mark) {
        names.add(trimmed(from, i));
        from = i + 1;
      }
    }
    return names;
  }

  private Span trimmed(int start, int end) {
    int from = start;
    while (from < end && passage.at(from) == ' ') {
      from++;
    }
    from += passage.between(from, end).startsWith("and ") ? "and ".length() : 0;
    return new Span(Math.min(from, end), end);
  }

  /** The last name divided at “and”, unless the list counts right without. */
  private List<Span> fitting(List<Span> names, int count) {
    return names.size() == count ? names : parted(names);
  }

  private List<Span> parted(List<Span> names) {
    Span last = names.get(names.size() - 1);
    int joint = last.in(passage.text()).lastIndexOf(JOINT);
    if (joint < 0) {
      return names;
    }
    List<Span> parted = new ArrayList<>(names.subList(0, names.size() - 1));
    parted.add(last.to(last.start() + joint));
    parted.add(last.from(last.start() + joint + JOINT.length()));
    return parted;
  }

  private Tie tie(Mention count, List<Span> names) {
    Span last = names.get(names.size() - 1);
    String words = last.in(passage.text());
    boolean open = words.contains("others") || words.endsWith("etc") || words.contains(" more");
    int joints = 0;
    for (Span name : names) {
      joints += name.in(passage.text()).contains(JOINT) ? 1 : 0;
    }
    boolean either = joints > 0 && names.size() != count.listCount();
    Answer some = names.size() > count.listCount() ? Answer.UNKNOWN : Answer.NO;
    return Listed.of(count, names, open || either ? some : Answer.YES);
  }
}
