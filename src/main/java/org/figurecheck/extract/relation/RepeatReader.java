package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.UnitClass;

/**
 * Finds what a text tells again in the same words: the same edition of the same event, a day of
 * founding, a group of people counted, a rate or a mean. It ties what agrees; that other numbers
 * stand for the same these words alone do not say.
 */
final class RepeatReader {
  private static final int WORDS = 8;
  private static final int EVENT = 4;
  private static final int NOUN = 2;
  private static final int RATE = 5;
  private static final int DIGITS = 4;

  private final Passage passage;

  RepeatReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    Map<String, List<Mention>> told = new LinkedHashMap<>();
    for (Mention mention : passage.mentions()) {
      String key = key(mention);
      if (!key.isEmpty()) {
        told.computeIfAbsent(key, words -> new ArrayList<>()).add(mention);
      }
    }
    return told.values().stream()
        .filter(mentions -> mentions.size() > 1)
        .map(RepeatReader::tie)
        .toList();
  }

  private static Tie tie(List<Mention> mentions) {
    List<Tie.Knot> knots =
        mentions.stream().map(m -> Tie.Knot.of(MemberRole.STATEMENT, m)).toList();
    return new Tie(RelationType.SAME_AGAIN, knots, Answer.YES, Answer.UNKNOWN, Basis.UNKNOWN);
  }

  /** What the words of a figure say of it, empty where they say too little. */
  private String key(Mention mention) {
    String raw = mention.span().in(passage.text());
    int start = Math.max(passage.clauseStart(mention.start()), mention.start() - WORDS);
    String before = passage.between(start, mention.start());
    int end = mention.end();
    return switch (mention.kind()) {
      case ORDINAL -> key(raw, han(end, EVENT));
      case YEAR, DATE -> "";
      case PERCENT ->
          before.length() < RATE ? "" : key(raw, before.substring(before.length() - RATE));
      case COUNT ->
          isGroup(mention) ? key(raw, han(passage.at(end) == '的' ? end + 1 : end, NOUN)) : "";
      default -> isExact(mention, raw) ? key(raw, mean(before)) : "";
    };
  }

  private static String key(String raw, String words) {
    return words.isEmpty() ? "" : raw + ' ' + words;
  }

  /** The characters of a word behind a place, empty where fewer stand there. */
  private String han(int from, int length) {
    for (int at = from; at < from + length; at++) {
      if (!Passage.isHan(passage.at(at))) {
        return "";
      }
    }
    return passage.between(from, from + length);
  }

  private static boolean isGroup(Mention mention) {
    return (mention.unitClass() == UnitClass.PERSON || mention.unitClass() == UnitClass.INSTITUTION)
        && mention.amount().isExact();
  }

  private static boolean isExact(Mention mention, String raw) {
    return mention.kind() != Kind.RANGE
        && mention.kind() != Kind.LIST_NUMBER
        && raw.chars().filter(c -> c >= '0' && c <= '9').count() >= DIGITS;
  }

  private static String mean(String before) {
    return before.contains("平均") ? "平均" : "";
  }
}
