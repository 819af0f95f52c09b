package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds what came and what went beside what is left of both: “新增30人，减少12人，净增18人”. */
final class NetChangeReader {
  private static final Pattern NET = Pattern.compile("净(增|减)[加少长]?了?(教师|学生|学校|人数)?$");
  private static final Pattern CAME =
      Pattern.compile("(新?增加?|新建|新招|招聘|补充|调入|引进|转入|流入)了?[^，。；、0-9]{0,8}$");
  private static final Pattern WENT =
      Pattern.compile("(减少|撤并|撤销|停办|退休|调出|辞职|流失|转出|流出|关停)了?[^，。；、0-9]{0,8}$");
  private static final int REACH = 14;
  private static final int MEMBERS = 2;

  private final Passage passage;

  NetChangeReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return passage.mentions().stream().flatMap(mention -> tie(mention).stream()).toList();
  }

  private Optional<Tie> tie(Mention net) {
    Matcher told = NET.matcher(before(net));
    if (!net.isQuantity() || !told.find()) {
      return Optional.empty();
    }
    List<Mention> moved =
        passage.mentions(passage.sentenceStart(net.start()), net.start()).stream()
            .filter(m -> m.isQuantity() && Units.sameClass(m, net))
            .toList();
    if (moved.size() != MEMBERS) {
      return Optional.empty();
    }
    boolean grows = told.group(1).equals("增");
    boolean first = CAME.matcher(before(moved.get(0))).find();
    Mention came = moved.get(first ? 0 : 1);
    Mention went = moved.get(first ? 1 : 0);
    boolean both = CAME.matcher(before(came)).find() && WENT.matcher(before(went)).find();
    return both
        ? Optional.of(tie(net, grows ? came : went, grows ? went : came))
        : Optional.empty();
  }

  private String before(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    String words = passage.between(Math.max(clause, mention.start() - REACH), mention.start());
    return words.substring(words.lastIndexOf('、') + 1);
  }

  private static Tie tie(Mention net, Mention more, Mention less) {
    return Tie.plain(
        RelationType.NET_CHANGE,
        List.of(
            Tie.Knot.of(MemberRole.LEVEL, more),
            Tie.Knot.of(MemberRole.BASE, less),
            Tie.Knot.of(MemberRole.CHANGE, net)));
  }
}
