package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds what is left of money that came in and went out: “收入360元，支出345元，结余15元”. */
final class BalanceReader {
  private static final Pattern LEFT = Pattern.compile("(结余|节余|盈余|结存)(资金|金额|额)?(为|达|达到)?$");
  private static final Pattern CARRIED =
      Pattern.compile("(上年|去年|年初|期初|上期|以前年度|上年度)[^，。；、：0-9]{0,6}(结转|结余|结存|余额)[^，。；、：0-9]{0,6}$");
  private static final Pattern CAME = Pattern.compile("(收入|收)(合计|总计|总额|共计|共)?(为|达|达到)?$");
  private static final Pattern WENT = Pattern.compile("(支出|开支|支)(合计|总计|总额|共计|共)?(为|达|达到)?$");
  private static final Pattern OF_THE_YEAR = Pattern.compile("(收支|当年|本年)(相抵)?(结余|节余|盈余)");

  /** All that came in or went out, rather than one sort of it. */
  private static final Pattern ALL =
      Pattern.compile("^(全|本)?[省市县区乡镇村校院]?(总|全年|全年度|本年|本年度|当年)*(收入|支出)(合计|总计|总额|共计|共)?(为|达|达到)?$");

  private static final int REACH = 16;

  private final Passage passage;

  BalanceReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return passage.mentions().stream()
        .filter(mention -> mention.kind() == Kind.MONEY)
        .flatMap(mention -> tie(mention).stream())
        .toList();
  }

  private Optional<Tie> tie(Mention left) {
    String lead = lead(left);
    boolean may = lead.indexOf('余') >= 0 || lead.indexOf('存') >= 0;
    if (!may || !LEFT.matcher(lead).find() || CARRIED.matcher(lead).find()) {
      return Optional.empty();
    }
    List<Mention> money =
        passage.unbracketed(passage.sentenceStart(left.start()), left.start()).stream()
            .filter(m -> m.kind() == Kind.MONEY)
            .toList();
    List<Mention> came = said(money, CAME);
    List<Mention> went = said(money, WENT);
    if (came.size() != 1 || went.size() != 1) {
      return Optional.empty();
    }
    List<Mention> all = new ArrayList<>(said(money, CARRIED));
    boolean carried = !all.isEmpty() && !OF_THE_YEAR.matcher(lead).find();
    List<Mention> in = carried ? all : new ArrayList<>();
    in.addAll(came);
    boolean plain =
        OF_THE_YEAR.matcher(lead).find() && money.size() == 2 && said(money, ALL).size() == 2;
    Tie tie = tie(left, in, went.get(0));
    return plain || isBorneOut(left, in, went.get(0)) ? Optional.of(tie) : Optional.empty();
  }

  /** An amount carried over that is not told may be part of the balance. */
  private static boolean isBorneOut(Mention left, List<Mention> in, Mention out) {
    return Claimed.fits(Claimed.sum(List.of(left, out)), Claimed.sum(in));
  }

  private List<Mention> said(List<Mention> money, Pattern words) {
    return money.stream().filter(m -> words.matcher(lead(m)).find()).toList();
  }

  private String lead(Mention mention) {
    return Chain.lead(passage, mention, REACH);
  }

  private static Tie tie(Mention left, List<Mention> in, Mention out) {
    List<Tie.Knot> knots = new ArrayList<>();
    in.forEach(mention -> knots.add(Tie.Knot.of(MemberRole.LEVEL, mention)));
    knots.add(Tie.Knot.of(MemberRole.BASE, out));
    knots.add(Tie.Knot.of(MemberRole.CHANGE, left));
    return Tie.plain(RelationType.NET_CHANGE, knots);
  }
}
