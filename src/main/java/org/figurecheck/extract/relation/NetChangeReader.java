package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds what came and what went beside what is left of both: “新增30人，减少12人，净增18人”. */
final class NetChangeReader {
  private static final Sought NET =
      Sought.of("(净|相抵后?，?)(增|减|[流转调迁]入|[流转调迁]出)[加少长]?了?[^，。；、：0-9]{0,6}$");
  private static final Sought LEAD =
      Sought.of("(全年|年内|当年|同期|增减|两者|二者|合计|累计|最终|因此|实际|实现|共|则|总体|总数|总量|人数|数量|全[县区市省校州镇])+$");
  private static final Sought BREAKDOWN = Sought.of("其中|包括|包含");

  /** What births and deaths, or moves, make already, so that they are not added up again. */
  private static final Sought BALANCE = Sought.of("(自然|机械)[增减][加长少]?[为了]?$");

  private static final String SEPARATORS = "，、；：";
  private static final int REACH = 16;
  private static final int MOST = 8;

  private final Passage passage;

  NetChangeReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return passage.mentions().stream()
        .filter(Mention::isQuantity)
        .flatMap(mention -> tie(mention).stream())
        .toList();
  }

  private Optional<Tie> tie(Mention net) {
    int from = Math.max(passage.sentenceStart(net.start()), net.start() - REACH);
    String before = passage.between(from, net.start());
    return NET.firstIn(before).flatMap(told -> tie(net, from + told.start(), told.group(2)));
  }

  private Optional<Tie> tie(Mention net, int start, String way) {
    List<Mention> came = new ArrayList<>();
    List<Mention> went = new ArrayList<>();
    for (Mention moved : moved(net)) {
      (way(moved) == Answer.YES ? came : went).add(moved);
    }
    boolean balanced =
        Stream.concat(came.stream(), went.stream()).anyMatch(m -> BALANCE.isIn(lead(m)));
    if (balanced && !isDifference(net, came, went)) {
      return Optional.empty();
    }
    boolean both = !came.isEmpty() && !went.isEmpty();
    boolean ofThem = both && isOfThem(start, came, went);
    boolean grows = way.equals("增") || way.endsWith("入");
    return ofThem && !fitsTwo(net, came, went)
        ? Optional.of(tie(net, grows ? came : went, grows ? went : came))
        : Optional.empty();
  }

  private String lead(Mention moved) {
    return passage.between(Math.max(0, moved.start() - REACH), moved.start());
  }

  /** Whether all that came and all that went make a net change, whichever is more. */
  private static boolean isDifference(Mention net, List<Mention> came, List<Mention> went) {
    Amount difference = Claimed.sum(came).minus(Claimed.sum(went));
    return Claimed.fits(net.amount(), difference)
        || Claimed.fits(net.amount().times(BigDecimal.ONE.negate()), difference);
  }

  /** The figures just before a net change that tell of coming and going, without gaps. */
  private List<Mention> moved(Mention net) {
    int start = passage.sentenceStart(net.start());
    List<Mention> alike =
        passage.unbracketed(start, net.start()).stream()
            .filter(m -> m.isQuantity() && Units.sameClass(m, net))
            .toList();
    int first = alike.size();
    while (first > 0
        && alike.size() - first < MOST
        && way(alike.get(first - 1)) != Answer.UNKNOWN) {
      first--;
    }
    List<Mention> moved = alike.subList(first, alike.size());
    boolean whole =
        !moved.isEmpty() && !BREAKDOWN.isIn(passage.between(moved.get(0).end(), net.start()));
    return whole ? moved : List.of();
  }

  /** Whether a net change has no subject, or that of the figures: not “…；初中净增12人”. */
  private boolean isOfThem(int net, List<Mention> came, List<Mention> went) {
    String before = passage.between(Math.max(passage.sentenceStart(net), net - REACH), net);
    String subject = LEAD.withoutFirst(before.substring(afterSeparator(before)));
    if (subject.isEmpty()) {
      return true;
    }
    String head = subject.substring(Math.max(0, subject.length() - 2));
    int start = passage.clauseStart(Math.min(came.get(0).start(), went.get(0).start()));
    return passage.between(start, net - subject.length()).contains(head)
        || Stream.concat(came.stream(), went.stream()).allMatch(this::isBare);
  }

  /** Whether a verb stands just before a figure, so that its subject is still to come. */
  private boolean isBare(Mention moved) {
    int from = Math.max(0, moved.start() - REACH);
    String words = passage.between(from, moved.start());
    return Movement.ends(words.endsWith("了") ? words.substring(0, words.length() - 1) : words);
  }

  /** Where there are several, two of them may hold the others: 新增20所，新建12所，撤并5所. */
  private static boolean fitsTwo(Mention net, List<Mention> came, List<Mention> went) {
    return came.size() + went.size() > 2
        && came.stream().anyMatch(in -> went.stream().anyMatch(out -> isDifference(net, in, out)));
  }

  private static boolean isDifference(Mention net, Mention one, Mention other) {
    return Claimed.isDifference(net, one, other) || Claimed.isDifference(net, other, one);
  }

  /** Whether a figure tells of what came or of what left; unknown also where it is a net one. */
  private Answer way(Mention moved) {
    int from = Math.max(passage.sentenceStart(moved.start()), moved.start() - REACH);
    String before = passage.between(from, moved.start());
    if (NET.isIn(before)) {
      return Answer.UNKNOWN;
    }
    Answer told = Movement.last(before.substring(afterSeparator(before)));
    int to = Math.min(passage.clauseEnd(moved.end()), moved.end() + REACH / 2);
    return told == Answer.UNKNOWN ? behind(passage.between(moved.end(), to)) : told;
  }

  /** “47家新登记、25家注销”. */
  private static Answer behind(String words) {
    int end = words.indexOf('、');
    return Movement.last(end < 0 ? words : words.substring(0, end));
  }

  private static int afterSeparator(String words) {
    int at = words.length();
    while (at > 0
        && SEPARATORS.indexOf(words.charAt(at - 1)) < 0
        && !Passage.isDigit(words.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static Tie tie(Mention net, List<Mention> more, List<Mention> less) {
    List<Tie.Knot> knots = new ArrayList<>();
    more.forEach(mention -> knots.add(Tie.Knot.of(MemberRole.LEVEL, mention)));
    less.forEach(mention -> knots.add(Tie.Knot.of(MemberRole.BASE, mention)));
    knots.add(Tie.Knot.of(MemberRole.CHANGE, net));
    return Tie.plain(RelationType.NET_CHANGE, knots);
  }
}
