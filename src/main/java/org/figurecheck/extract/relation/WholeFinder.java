package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/** Finds the figure whose parts a cue announces. */
final class WholeFinder {

  private static final int FARTHEST = 90;
  private static final int LONGEST_LEAD = 30;
  private static final int LONGEST_JOINED = 12;
  private static final int LONGEST_NOUN = 6;
  private static final int HEAD = 1;
  private static final String SHARED = "各每均";
  private static final char EVERY = '每';
  private static final Set<String> EDITIONS = Set.of("届", "批", "期", "轮", "次");
  private static final Sought MEAN =
      Sought.of("[人户生校班村亩月日年]均|平均|均价|单价|(密度|性别比|指数|系数)[^，。；、]{0,4}$");

  private static final String TOLD = "为是达到";

  /** What a number without a measure word may be that a sentence after another tells of. */
  private static final List<String> RATIOS = List.of("性别比", "密度", "指数", "系数");

  private final Passage passage;
  private final Cue cue;

  WholeFinder(Passage passage, Cue cue) {
    this.passage = passage;
    this.cue = cue;
  }

  /** The figure that the parts divide, or none where the text leaves open which it is. */
  Optional<Mention> whole(Sum sum) {
    List<Mention> candidates = candidates(sum.parts().get(0));
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    SeveralWholes wholes = new SeveralWholes(passage);
    Optional<Mention> namesake = wholes.namesake(candidates, sum.parts().get(0));
    if (namesake.isPresent()) {
      return namesake;
    }
    Mention nearest = candidates.get(0);
    boolean joined = candidates.size() > 1 && isEnumerated(candidates.get(1), nearest);
    boolean several =
        candidates.size() > 1
            && !sum.fits(nearest.amount())
            && isJoined(candidates.get(1), nearest);
    boolean fitsAnother =
        !sum.fits(nearest.amount())
            && candidates.stream().skip(1).anyMatch(other -> sum.fits(other.amount()));
    boolean another = cue.kind().isWay() && candidates.size() > 1 && !sum.fits(nearest.amount());
    boolean passedOver =
        !sum.fits(nearest.amount()) && isPassedOver(nearest, sum.parts().get(0).mention());
    boolean open =
        joined
            || several
            || new OtherThings(passage).areCounted(nearest, sum.parts().get(0).mention())
            || areOfOtherNouns(nearest, sum)
            || fitsAnother
            || another
            || wholes.mayHold(candidates, sum)
            || passedOver
            || isMeasuredOtherwise(nearest)
            || fitsAChange(nearest, sum)
            || isOfAnotherEdition(nearest);
    return open ? Optional.empty() : Optional.of(nearest);
  }

  /** “3个片区，其中东片5个村”: what 个 counts is told behind it, and more cannot be some of fewer. */
  private boolean areOfOtherNouns(Mention whole, Sum sum) {
    Mention part = sum.parts().get(0).mention();
    String noun = noun(whole);
    String other = noun(part);
    return Units.isPiece(whole)
        && Units.isPiece(part)
        && !sum.fits(whole.amount())
        && !noun.isEmpty()
        && !other.isEmpty()
        && Verbs.opening(other, new Span(0, other.length())) == 0
        && !isOfOneHead(noun, other);
  }

  /** 退役军人岗位 and 宿管岗位, 乡镇 and 乡镇通车; 个 before the one is 个 before the other. */
  private static boolean isOfOneHead(String noun, String other) {
    int head = Math.min(HEAD, Math.min(noun.length(), other.length()));
    return noun.endsWith(other.substring(other.length() - head))
        || noun.length() > HEAD && other.startsWith(noun);
  }

  /** The few characters behind a number up to a mark, the cue or the next number. */
  private String noun(Mention mention) {
    int end = mention.end();
    while (end - mention.end() < LONGEST_NOUN
        && end != cue.start()
        && Passage.isHan(passage.at(end))) {
      end++;
    }
    return passage.between(mention.end(), end);
  }

  /** Comparable figures before the cue, nearest first, in its sentence or the one before. */
  private List<Mention> candidates(Part part) {
    int start = passage.sentenceStart(cue.start());
    boolean opensSentence = passage.between(start, cue.start()).isBlank();
    if (opensSentence) {
      start = passage.at(start - 1) == '。' ? passage.sentenceStart(start - 1) : cue.start();
    }
    List<Mention> candidates = new ArrayList<>();
    for (int i = passage.firstAt(cue.start()) - 1; i >= 0; i--) {
      Mention mention = passage.mentions().get(i);
      if (mention.start() < start || cue.start() - mention.end() > FARTHEST) {
        break;
      }
      boolean comparable =
          Units.sameClass(mention, part.mention()) || Units.countsAttendances(mention, part);
      boolean before = mention.end() <= cue.start();
      if (comparable && before && isStatement(mention) && !isOfOthers(mention, part)) {
        candidates.add(mention);
      }
    }
    return nearestOfOneWord(candidates, part.mention());
  }

  /** Whether one tells of teachers and the other of pupils: 在校生900人，教职工80人，其中专任教师72人. */
  private boolean isOfOthers(Mention mention, Part part) {
    if (mention.unitClass() != UnitClass.PERSON) {
      return false;
    }
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - LONGEST_JOINED);
    String before = passage.between(from, mention.start());
    String told = before.substring(before.lastIndexOf('、') + 1) + noun(mention);
    return Phrase.speakOfOthers(told, part.label());
  }

  /** “公园12座，凉亭40个，其中街心公园5座”: 个 may count anything, a word of its own does not. */
  private static List<Mention> nearestOfOneWord(List<Mention> candidates, Mention part) {
    int first = 0;
    while (first < candidates.size()
        && Units.isPiece(candidates.get(first))
        && !Units.isPiece(part)) {
      first++;
    }
    return first < candidates.size() && candidates.get(first).symbol().equals(part.symbol())
        ? candidates.subList(first, candidates.size())
        : candidates;
  }

  private boolean isStatement(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    boolean shared =
        SHARED.indexOf(passage.at(mention.start() - 1)) >= 0 || passage.at(clause) == EVERY;
    return mention.isQuantity()
        && !shared
        && !isMean(mention)
        && !isChange(mention)
        && passage.isWithinReach(mention.end(), cue.start());
  }

  /** Means have no parts that add up to them; {@link Averages} holds those told as such. */
  private boolean isMean(Mention mention) {
    if (mention.figure().subject().role() == Role.AVERAGE) {
      return false;
    }
    int start = Math.max(passage.clauseStart(mention.start()), mention.start() - LONGEST_LEAD);
    return MEAN.isIn(passage.between(start, mention.start())) || isRatio(mention);
  }

  /** “性别比为105。城区为106，其中…”: a bare number goes on telling a ratio. */
  private boolean isRatio(Mention mention) {
    if (mention.unitClass() != UnitClass.NONE
        || TOLD.indexOf(passage.at(mention.start() - 1)) < 0) {
      return false;
    }
    int before = Math.max(0, passage.sentenceStart(mention.start()) - 1);
    int start = Math.max(passage.sentenceStart(before), mention.start() - FARTHEST);
    return AnyWord.in(passage.between(start, mention.start()), RATIOS);
  }

  private boolean isChange(Mention mention) {
    int start = Math.max(passage.clauseStart(mention.start()), mention.start() - FARTHEST);
    return Phrase.compares(passage.between(start, mention.start()));
  }

  private boolean isEnumerated(Mention before, Mention nearest) {
    String gap = passage.between(before.end(), nearest.start());
    return gap.indexOf('、') >= 0 && gap.indexOf('，') < 0 && gap.indexOf('；') < 0;
  }

  /** “6所中学和9所小学”: parts that do not fit the one may be of both. */
  private boolean isJoined(Mention before, Mention nearest) {
    String gap = passage.between(before.end(), nearest.start());
    return gap.length() <= LONGEST_JOINED
        && !gap.isEmpty()
        && "和及与".indexOf(gap.charAt(gap.length() - 1)) >= 0;
  }

  /** “第41届获奖2项，第42届…，其中一等奖3项”: another edition, batch or term has a whole of its own. */
  private boolean isOfAnotherEdition(Mention nearest) {
    List<String> between = editions(nearest.end(), cue.start());
    return !between.isEmpty()
        && !editions(passage.sentenceStart(nearest.start()), nearest.start()).containsAll(between);
  }

  private List<String> editions(int from, int to) {
    return passage.mentions(from, to).stream()
        .filter(m -> m.kind() == Kind.ORDINAL && EDITIONS.contains(m.symbol()))
        .map(m -> m.span().in(passage.text()))
        .toList();
  }

  /**
   * A count of other things in between may be what the parts divide: posts held by people. What 个
   * counts is not, where the measure word of the whole, one of its own, stands with the part too.
   */
  private boolean isPassedOver(Mention nearest, Mention part) {
    boolean own = isOfItsOwnWord(part) && nearest.symbol().equals(part.symbol());
    return passage.mentions(nearest.end(), cue.start()).stream()
        .anyMatch(m -> isStatement(m) && Units.isCounted(m) && !(own && Units.isPiece(m)));
  }

  private static boolean isOfItsOwnWord(Mention mention) {
    return !Units.isPiece(mention) && mention.unitClass() != UnitClass.PERSON;
  }

  /** What is told in between in another base is the whole: 耕地2.6万亩，其中水田710公顷. */
  private boolean isMeasuredOtherwise(Mention nearest) {
    return passage.mentions(nearest.end(), cue.start()).stream()
        .anyMatch(m -> m.unitClass() == nearest.unitClass() && !Units.areComparable(m, nearest));
  }

  /** A rise or fall stated in between may be what the parts divide. */
  private boolean fitsAChange(Mention nearest, Sum sum) {
    return passage.mentions(nearest.end(), cue.start()).stream()
        .filter(m -> m.isQuantity() && isChange(m) && Units.sameClass(m, nearest))
        .anyMatch(change -> sum.fits(change.amount()));
  }
}
