package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;

/** Finds averages and net changes in English beside what they are made of. */
final class EnglishMeans {
  private static final Pattern MEAN = Pattern.compile("\\b(an average of|averaging|average) $");
  private static final Pattern PER =
      Pattern.compile("^[a-z'’ -]{0,30}?\\b(per|for each|for every|a) ([a-z]+)");
  private static final Pattern APPOSED =
      Pattern.compile("^[a-z'’ -]{0,60}?， (or |giving |that is )?(an average of|averaging) $");
  private static final Pattern END = Pattern.compile("^([)），；;。.]|$)");
  private static final Pattern NET =
      Pattern.compile("\\bnet (increase|gain|rise|growth|decrease|loss|fall|reduction) of $");
  private static final Pattern CAME =
      Pattern.compile(
          "\\b(opened|joined|recruited|added|created|arrived|births|new|gained|started|admitted|appointed|registered)\\b");
  private static final Pattern WENT =
      Pattern.compile(
          "\\b(closed|left|retired|removed|lost|deaths|departed|resigned|merged|discharged|deregistered|ceased)\\b");
  private static final List<String> GAINS = List.of("increase", "gain", "rise", "growth");

  private final EnglishText text;

  EnglishMeans(EnglishText text) {
    this.text = text;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : text.passage().mentions()) {
      ReadingStopped.check();
      if (mention.isQuantity() && text.isEnglish(mention)) {
        String lead = text.lead(mention);
        mean(mention, lead).ifPresent(ties::add);
        net(mention, lead).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> mean(Mention mean, String lead) {
    Matcher per = PER.matcher(text.tail(mean));
    if (!MEAN.matcher(lead).find() || !per.find()) {
      return Optional.empty();
    }
    String each = per.group(2);
    int sentence = text.passage().sentenceStart(mean.start());
    int before = text.passage().sentenceStart(Math.max(0, sentence - 2));
    Optional<Mention> total =
        only(sentence, mean, m -> m.kind() == mean.kind() && isSame(m, mean, each));
    Optional<Mention> count =
        only(sentence, mean, m -> isOf(m, each)).or(() -> only(before, mean, m -> isOf(m, each)));
    boolean ends = END.matcher(text.tail(mean).substring(per.end())).find();
    return total.flatMap(
        all ->
            count
                .filter(n -> !n.equals(all))
                .map(n -> quotient(all, n, mean, ends && isWhole(all, n, mean))));
  }

  /** Whether an average is told right behind its total and count, and no others. */
  private boolean isWhole(Mention total, Mention count, Mention mean) {
    List<Mention> both = text.tied(text.passage().sentenceStart(mean.start()), mean.start());
    return both.size() == 2
        && both.containsAll(List.of(total, count))
        && APPOSED.matcher(text.gap(both.get(1), mean)).find();
  }

  /** Whether a total counts the same; an average need not repeat the noun. */
  private static boolean isSame(Mention total, Mention mean, String each) {
    if (mean.kind() == Kind.COUNT && mean.unitClass() == UnitClass.NONE) {
      return !isOf(total, each);
    }
    boolean money = total.kind() == Kind.MONEY && total.symbol().equals(mean.symbol());
    return money || EnglishText.head(total).equals(EnglishText.head(mean));
  }

  /** Whether a figure counts such things: five schools for one school. */
  private static boolean isOf(Mention mention, String each) {
    String head = EnglishText.head(mention);
    boolean plural =
        head.equals(each + "s")
            || head.equals(each + "es")
            || (each.endsWith("y") && head.equals(each.substring(0, each.length() - 1) + "ies"));
    return mention.kind() == Kind.COUNT && plural;
  }

  private Optional<Mention> only(int from, Mention to, Predicate<Mention> sort) {
    List<Mention> found =
        text.tied(from, to.start()).stream().filter(m -> m.isQuantity() && sort.test(m)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Tie quotient(Mention total, Mention count, Mention mean, boolean whole) {
    Answer covering = whole ? Answer.YES : Answer.UNKNOWN;
    return Tie.quotient(total, count, mean, covering);
  }

  /** “Twelve opened and five closed, a net increase of seven”: one word of each sort before it. */
  private Optional<Tie> net(Mention net, String lead) {
    Matcher told = NET.matcher(lead);
    if (!told.find()) {
      return Optional.empty();
    }
    int sentence = text.passage().sentenceStart(net.start());
    List<Mention> moved =
        text.tied(sentence, net.start()).stream()
            .filter(m -> m.isQuantity() && EnglishText.areAlike(m, net))
            .toList();
    String words = text.passage().between(sentence, net.start()).toLowerCase(Locale.ROOT);
    int came = only(CAME.matcher(words));
    int went = only(WENT.matcher(words));
    if (moved.size() != 2 || came < 0 || went < 0) {
      return Optional.empty();
    }
    boolean gain = GAINS.contains(told.group(1));
    boolean first = came < went == gain;
    return Optional.of(net(net, moved.get(first ? 0 : 1), moved.get(first ? 1 : 0)));
  }

  private static int only(Matcher matcher) {
    if (!matcher.find()) {
      return -1;
    }
    int at = matcher.start();
    return matcher.find() ? -1 : at;
  }

  private static Tie net(Mention net, Mention more, Mention less) {
    return Tie.plain(
        RelationType.NET_CHANGE,
        List.of(
            Tie.Knot.of(MemberRole.LEVEL, more),
            Tie.Knot.of(MemberRole.BASE, less),
            Tie.Knot.of(MemberRole.CHANGE, net)));
  }
}
