package org.figurecheck.extract.relation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ScriptFolding;

/** Reads what a number counts that others may tell too, without the deed and the time. */
final class RetoldNoun {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 14;
  private static final List<String> OPENERS =
      List.of("预计", "计划", "将", "已", "共", "全年", "今年", "明年", "全县", "全市", "全区", "全省", "全校");

  private final Passage passage;

  RetoldNoun(Passage passage) {
    this.passage = passage;
  }

  /**
   * How much of the end of a number's noun stands in words; of money, the verb before it will do.
   */
  int shared(String words, Mention told, Mention mention) {
    int noun = shared(words, mention);
    boolean done =
        noun == 0
            && mention.kind() == Kind.MONEY
            && !deeds(told).isEmpty()
            && deeds(told).equals(deeds(mention));
    return done ? SHORTEST : noun;
  }

  /** Whether words tell the noun of a number. */
  boolean isNamed(String words, Mention mention) {
    return shared(words, mention) > 0;
  }

  /** The deed told right before a number. */
  private Set<Integer> deeds(Mention mention) {
    return Deeds.in(passage.between(Math.max(0, mention.start() - SHORTEST), mention.start()));
  }

  private static int shared(String words, Mention mention) {
    String name = name(mention);
    int length = Math.min(LONGEST, name.length());
    while (length >= SHORTEST && !words.contains(name.substring(name.length() - length))) {
      length--;
    }
    return length < SHORTEST ? 0 : length;
  }

  /** What a number counts, without the deed. */
  static String name(Mention mention) {
    String name = ScriptFolding.fold(mention.figure().subject().text());
    for (String before = ""; !before.equals(name); ) {
      before = name;
      name = Deeds.stripped(name);
      for (String opener : OPENERS) {
        name = name.startsWith(opener) ? name.substring(opener.length()) : name;
      }
    }
    return name;
  }

  /** Whether a clause says before a number but what the headline says, the deed and the time. */
  boolean isAlone(Mention mention, String line) {
    String before = passage.between(passage.clauseStart(mention.start()), mention.start());
    String rest = Deeds.blanked(before.replace(name(mention), " "));
    for (String opener : OPENERS) {
      rest = rest.replace(opener, " ");
    }
    return Arrays.stream(rest.split("[ 　了对的约达近]+")).allMatch(line::contains);
  }
}
