package org.figurecheck.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.figurecheck.extract.Extractor;
import org.figurecheck.extract.YamlLexicon;
import org.figurecheck.extract.relation.ProseRelations;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Coverage;
import org.figurecheck.finding.Entry;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Inspector;
import org.figurecheck.finding.Ledger;
import org.figurecheck.finding.Proof;
import org.figurecheck.finding.State;
import org.figurecheck.rule.Reported;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.api.Test;

/** Damage as a finding of its own: one a document and kind, with all its places. */
class DamageFindingsTest {
  private static final Extractor EXTRACTOR =
      new Extractor(YamlLexicon.shipped(), ShippedRules.indicators(), new ProseRelations());
  private static final Inspector INSPECTOR = new Inspector(ShippedRules.shipped().load().rules());
  private static final ReportKey KEY = new ReportKey("north", "work", Period.UNSTATED, "");
  private static final ZonedDateTime MONDAY =
      ZonedDateTime.of(2026, 3, 2, 8, 0, 0, 0, ZoneOffset.UTC);
  private static final Coverage ALL = (report, rule) -> true;

  private static List<Finding> findings(String text) {
    Content content = EXTRACTOR.extract(LocatedText.plain(text));
    return INSPECTOR.inspect(new Reported(KEY, text, content, Content.EMPTY)).findings();
  }

  @Test
  void manyPlacesOfOneKindAreOneFindingWithACount() {
    Finding finding = findings("新建XX小学。XX镇完工，由***公司承建。").get(0);

    assertThat(findings("新建XX小学。XX镇完工，由***公司承建。")).hasSize(1);
    assertThat(finding.cause().rule()).isEqualTo("placeholder-left");
    assertThat(finding.proof().evidence())
        .extracting(Proof.Item::raw)
        .containsExactly("XX", "XX", "***");
    assertThat(finding.proof().evidence()).allMatch(item -> item.role() == MemberRole.DAMAGE);
    assertThat(finding.proof().message().zh()).contains("3处", "“XX”、“***”");
    assertThat(finding.proof().arithmetic()).isEmpty();
    assertThat(finding.suggestions()).isEmpty();
  }

  @Test
  void twoKindsAreTwoFindings() {
    assertThat(findings("新建XX小学。全縣教育系統(tǒng)干部"))
        .extracting(finding -> finding.cause().rule())
        .containsExactly("placeholder-left", "pinyin-pasted-in");
  }

  @Test
  void theLedgerKnowsItAgainWhereverItStandsAndAnotherCountIsAChange() {
    List<Entry> known = Ledger.decide(List.of(), findings("新建XX小学。"), ALL, MONDAY);
    List<Entry> moved = Ledger.decide(known, findings("今年工作如下。新建XX小学。"), ALL, MONDAY);
    List<Entry> more = Ledger.decide(known, findings("改造XX中学，新建XX小学。"), ALL, MONDAY);
    List<Entry> mended = Ledger.decide(known, findings("新建东岭小学。"), ALL, MONDAY);

    assertThat(moved).extracting(Entry::state).containsExactly(State.OPEN);
    assertThat(more).extracting(Entry::state).containsExactly(State.CHANGED);
    assertThat(mended).extracting(Entry::state).containsExactly(State.FIXED);
  }

  @Test
  void aSoundReportHasNone() {
    assertThat(findings("2024年新建小学3所，投入资金350.5万元，巩固率达98.5%以上。")).isEmpty();
  }
}
