package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Role;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.ScriptFolding;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds of what a share is where it stands far from both numbers:
 * “城镇常住人口21.9万人，…；城镇人口占全县常住人口的比重为51.6%”, “普惠园4747所，比上年增加510所，占总数的68.08%”. The words leave open
 * which numbers are meant, so that they must agree to more digits than chance would have it, and no
 * share is said to be wrong.
 */
final class AgreedShares {
  private static final Sought SHARED = Sought.of("占([^，。；：、占0-9]{0,16})$");
  private static final Sought RATE = Sought.of("(率|比例|比重|占比)[为达是]?$");
  private static final Sought BRACKET = Sought.of("[（(][^（）()]{0,10}[）)]");
  private static final Sought ALL = Sought.of("^(总数|总量|总人数|全部|总)");

  private static final Sought SECTORS =
      Sought.of("三次产业(增加值)?占(全[省市县区州旗])?(地区|国内)?(生产总值|GDP)的?(比重|比例)分别[为是]");

  private static final int FARTHEST = 600;
  private static final int MOST_WHOLES = 24;
  private static final int MOST_PARTS = 4;
  private static final int FINE = 3;
  private static final int LONGEST_LEAD = 30;
  private static final int SHORTEST = 2;

  private final Passage passage;

  AgreedShares(Passage passage) {
    this.passage = passage;
  }

  /**
   * All such shares.
   *
   * @param tied the indexes of those of which the whole and the part are known
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>(sectors(tied));
    for (Mention share : passage.mentions()) {
      ReadingStopped.check();
      if (share.isPercent() && !tied.contains(share.index()) && isFine(share)) {
        String lead = BRACKET.replacedIn(lead(share), "");
        Optional<String> whole = SHARED.firstIn(lead).map(told -> told.group(1));
        if (whole.isPresent()) {
          shared(share, whole.get()).ifPresent(ties::add);
        } else if (RATE.isIn(lead)) {
          rated(share).ifPresent(ties::add);
        }
      }
    }
    return ties;
  }

  /** “第一产业增加值15.8亿元，…。三次产业占生产总值的比重分别为18.1%、18.7%、63.2%”. */
  private List<Tie> sectors(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    for (List<Mention> sectors : SectorReader.runs(passage)) {
      List<Mention> shares = sharesBehind(sectors.get(sectors.size() - 1));
      Mention first = sectors.get(0);
      Optional<Mention> product =
          wholes(first).stream().filter(whole -> Claimed.sums(whole, sectors)).findFirst();
      if (product.isPresent() && shares.size() == sectors.size()) {
        for (int i = 0; i < shares.size(); i++) {
          if (!tied.contains(shares.get(i).index())) {
            ties.add(Proportion.tie(product.get(), sectors.get(i), shares.get(i), Answer.UNKNOWN));
          }
        }
      }
    }
    return ties;
  }

  /** The shares of a structure told in the sentence of a number or the next. */
  private List<Mention> sharesBehind(Mention last) {
    int sentence = passage.sentenceEnd(last.end());
    int end =
        Math.min(
            passage.sentenceEnd(Math.min(sentence + 1, passage.text().length())),
            last.end() + FARTHEST);
    int told = SECTORS.firstIn(passage.between(last.end(), end)).map(s -> s.end()).orElse(-1);
    List<Mention> shares = new ArrayList<>();
    int at = last.end() + told;
    for (Mention share : told < 0 ? List.<Mention>of() : passage.mentions(at, end)) {
      if (!share.isPercent() || share.start() - at > 1) {
        break;
      }
      shares.add(share);
      at = share.end();
    }
    return shares;
  }

  private static boolean isFine(Mention share) {
    return share.isPlain()
        && share.figure().subject().role() != Role.GROWTH
        && share.amount().stated() != null
        && share.amount().stated().stripTrailingZeros().precision() >= FINE;
  }

  private String lead(Mention share) {
    int clause = passage.clauseStart(share.start());
    return passage.between(Math.max(clause, share.start() - LONGEST_LEAD), share.start());
  }

  /** A share told to be of something, by its name or as of all. */
  private Optional<Tie> shared(Mention share, String words) {
    boolean all = words.isEmpty() || ALL.isIn(words);
    for (Mention part : parts(share)) {
      for (Mention whole : wholes(part)) {
        boolean meant = all ? noun(part).endsWith(noun(whole)) : words.contains(noun(whole));
        if (meant && noun(whole).length() >= SHORTEST && Claimed.isShare(share, part, whole)) {
          return Optional.of(Proportion.tie(whole, part, share, Answer.UNKNOWN));
        }
      }
    }
    return Optional.empty();
  }

  /** A rate of the two numbers right before it: “毕业生4649人，升入高中4570人，升学比例98.30%”. */
  private Optional<Tie> rated(Mention share) {
    List<Mention> parts = parts(share);
    return parts.size() > 1 && Claimed.isShare(share, parts.get(0), parts.get(1))
        ? Optional.of(Proportion.tie(parts.get(1), parts.get(0), share, Answer.UNKNOWN))
        : Optional.empty();
  }

  /** The levels before a share in its sentence, the nearest first. */
  private List<Mention> parts(Mention share) {
    List<Mention> parts = new ArrayList<>();
    int start = passage.sentenceStart(share.start());
    for (int i = share.index() - 1; i >= 0 && parts.size() < MOST_PARTS; i--) {
      Mention part = passage.mentions().get(i);
      if (part.start() < start) {
        break;
      }
      if (isLevel(part)) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The larger levels of a measure before a number, the nearest first. */
  private List<Mention> wholes(Mention part) {
    List<Mention> wholes = new ArrayList<>();
    for (int i = part.index() - 1; i >= Math.max(0, part.index() - MOST_WHOLES); i--) {
      Mention whole = passage.mentions().get(i);
      if (part.start() - whole.end() > FARTHEST) {
        break;
      }
      if (isLevel(whole) && Units.arePeopleOrOfOneWord(whole, part) && Sum.exceeds(whole, part)) {
        wholes.add(whole);
      }
    }
    return wholes;
  }

  private static boolean isLevel(Mention mention) {
    return mention.isQuantity() && mention.figure().subject().role() == Role.LEVEL;
  }

  private static String noun(Mention mention) {
    return ScriptFolding.fold(mention.figure().subject().text());
  }
}
