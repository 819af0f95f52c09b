package org.figurecheck.extract.relation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Role;

/**
 * Reads what sentences count, by the names that a table may give it: 全县小学在校生12345人, and of a list
 * behind 其中 each item with the name of the whole, 小学在校生 of 在校生45678人，其中小学12345人.
 */
final class CountReader {
  private static final int LONGEST = 40;
  private static final int DIGITS = 4;
  private static final int WHOLE_NAME = 4;
  private static final int ENDING = 2;
  private static final String OF_WHICH = "其中";
  private static final String YEAR_END = "12月31日";
  private static final List<String> OTHER_TIMES =
      List.of(
          "上年", "去年", "前年", "往年", "同期", "学年", "计划", "规划", "预计", "力争", "目标", "拟", "将", "下一步", "明年",
          "来年", "月份", "季度", "原有", "原来", "此前", "累计");
  private static final List<String> LIMITS = List.of("含", "除", "包括", "口径", "计划", "目标");

  private final Passage passage;
  private final StatementPlace place;
  private final StatementTime time;
  private final StatedNoun nouns;

  /** What is known of numbers by their index: where their names begin, or -1. */
  private final Map<Integer, Integer> items = new HashMap<>();

  CountReader(Passage passage, StatementPlace place, StatementTime time) {
    this.passage = passage;
    this.place = place;
    this.time = time;
    this.nouns = new StatedNoun(passage);
  }

  Optional<Count> read(Mention mention) {
    if (!isLevel(mention) || isOfAnotherTime(mention) || isLimited(mention)) {
      return Optional.empty();
    }
    int item = item(mention);
    return item >= 0 ? part(mention, item) : whole(mention);
  }

  private static boolean isLevel(Mention mention) {
    Role role = mention.figure().subject().role();
    return (mention.isQuantity() || mention.isPercent())
        && role != Role.AVERAGE
        && role != Role.GROWTH
        && mention.figure().subject().aspect() != Aspect.PLAN;
  }

  private boolean isOfAnotherTime(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return mention.start() - clause > LONGEST
        || time.isAnother(mention)
        || AnyWord.in(told(mention), OTHER_TIMES)
        || (time.section(mention) > 0 && !time.isPresent(mention));
  }

  private String told(Mention mention) {
    return passage.between(passage.sentenceStart(mention.start()), mention.start());
  }

  /** 12345人（不含民办） counts what its words do not tell. */
  private boolean isLimited(Mention mention) {
    int end = mention.end();
    return Passage.isOpening(passage.at(end))
        && AnyWord.in(passage.between(end, passage.clauseEnd(end)), LIMITS);
  }

  /** Where the name of an item of a list begins, or -1 where a number is none. */
  private int item(Mention mention) {
    Integer known = items.get(mention.index());
    if (known != null) {
      return known;
    }
    Mention first = mention;
    while (!items.containsKey(first.index()) && goesOn(first)) {
      first = passage.mentions().get(first.index() - 1);
    }
    int from = items.getOrDefault(first.index(), opening(first));
    int item = from < 0 || first == mention ? from : passage.clauseStart(mention.start());
    items.put(mention.index(), item);
    return item;
  }

  /** Whether a number can only be an item if the one before is: 小学3456人，初中2222人. */
  private boolean goesOn(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    int end = endBefore(mention);
    return end >= 0
        && end == clause - 1
        && passage.at(end) == '，'
        && !passage.text().startsWith(OF_WHICH, clause)
        && !passage.text().startsWith(OF_WHICH, clause - OF_WHICH.length() - 1);
  }

  /** Where an item begins that its own words make one, or -1. */
  private int opening(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    int end = endBefore(mention);
    if (end >= clause) {
      return "、和及".indexOf(passage.at(end)) >= 0 ? end + 1 : -1;
    }
    if (passage.text().startsWith(OF_WHICH, clause)) {
      return clause + OF_WHICH.length();
    }
    return passage.text().startsWith(OF_WHICH, clause - OF_WHICH.length() - 1) ? clause : -1;
  }

  private int endBefore(Mention mention) {
    return mention.index() == 0 ? -1 : passage.mentions().get(mention.index() - 1).end();
  }

  private Optional<Count> whole(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    int from = time.afterTime(clause, mention.start());
    int words = place.afterExtent(from);
    boolean said = words > from;
    if (!said && !(nouns.mayClose(mention.end()) && place.isFree(clause))) {
      return Optional.empty();
    }
    return noun(words, mention, said)
        .flatMap(
            noun ->
                count(
                    mention,
                    Set.of(noun),
                    "",
                    place.extentAt(from),
                    StatementReader.isPlain(noun)));
  }

  private Optional<String> noun(int from, Mention mention, boolean said) {
    String before = passage.between(time.afterTime(from, mention.start()), mention.start());
    return nouns.of(before, mention, said).filter(StatementReader::isLevel);
  }

  /**
   * What a clause counts of what the count before it in the sentence speaks of: 小学61所，在校生12345人,
   * 全县小学在校生12345人，初中在校生8120人.
   *
   * @param sides what the count before was said of, by label and head, each of which may be nothing
   */
  Optional<Count> next(Mention mention, Count before, List<String> sides) {
    int clause = passage.clauseStart(mention.start());
    int last = before.mention().start();
    boolean follows =
        before.mention().index() == mention.index() - 1
            && passage.sentenceStart(mention.start()) == passage.sentenceStart(last)
            && passage.clauseStart(last) < clause;
    if (!follows || !isLevel(mention) || isOfAnotherTime(mention) || isLimited(mention)) {
      return Optional.empty();
    }
    return noun(clause, mention, false)
        .flatMap(
            noun -> {
              Set<String> names = new LinkedHashSet<>();
              sides.forEach(side -> names.addAll(List.of(side + noun, noun + side)));
              String bare = names.add(noun) ? noun : "";
              return count(mention, names, bare, before.extent(), false);
            });
  }

  private Optional<Count> part(Mention mention, int from) {
    Optional<Count> whole = wholeOf(mention);
    Optional<String> noun =
        nouns
            .of(passage.between(from, mention.start()), mention, false)
            .filter(StatementReader::isLevel);
    if (whole.isEmpty() || noun.isEmpty() || !isKin(noun.get(), whole.get().mention(), mention)) {
      return Optional.empty();
    }
    String of = whole.get().names().iterator().next();
    Set<String> names = new LinkedHashSet<>(List.of(noun.get() + of, of + noun.get()));
    boolean named = of.endsWith(ending(noun.get())) || noun.get().length() >= WHOLE_NAME;
    if (named) {
      names.add(noun.get());
    }
    return count(mention, names, "", whole.get().extent(), !named && whole.get().plain());
  }

  /** Whether an item divides as the first one does: behind 留守儿童, 小学 divides it anew. */
  private boolean isKin(String noun, Mention whole, Mention mention) {
    Mention first =
        passage.mentions(whole.end(), mention.start()).stream()
            .filter(before -> item(before) >= 0)
            .findFirst()
            .orElse(mention);
    return first.index() == mention.index()
        || nouns
            .of(passage.between(item(first), first.start()), first, false)
            .filter(
                one ->
                    PartName.areSisters(one, noun)
                        || Overlap.disjoint(List.of(one, noun)) == Answer.YES)
            .isPresent();
  }

  private static String ending(String noun) {
    return noun.substring(Math.max(0, noun.length() - ENDING));
  }

  /** The first number of the sentence, if it counts in the same measure. */
  private Optional<Count> wholeOf(Mention mention) {
    return passage.mentions(passage.sentenceStart(mention.start()), mention.start()).stream()
        .filter(Mention::isQuantity)
        .findFirst()
        .filter(first -> Units.sameClass(first, mention) && item(first) < 0)
        .flatMap(this::read);
  }

  private Optional<Count> count(
      Mention mention, Set<String> names, String bare, String extent, boolean plain) {
    return year(mention)
        .map(year -> new Count(mention, names, told(mention), extent, year, bare, plain));
  }

  /** The year told before a number; none where another day or several years are. */
  private Optional<String> year(Mention mention) {
    Set<String> years = new LinkedHashSet<>();
    int last = -1;
    for (Mention told : passage.mentions(passage.sentenceStart(mention.start()), mention.start())) {
      String words = told.span().in(passage.text());
      if (told.kind() == Kind.DATE && !words.endsWith(YEAR_END) && !words.endsWith("12月底")) {
        return Optional.empty();
      }
      if (told.kind() == Kind.YEAR || told.kind() == Kind.DATE) {
        years.add(words.substring(0, Math.min(DIGITS, words.length())));
        last = told.start();
      }
    }
    boolean one = years.size() < 2 || last >= passage.clauseStart(mention.start());
    return one
        ? Optional.of(years.stream().reduce("", (earlier, later) -> later))
        : Optional.empty();
  }
}
