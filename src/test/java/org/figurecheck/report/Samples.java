package org.figurecheck.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Language;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Cause;
import org.figurecheck.finding.Entry;
import org.figurecheck.finding.Excerpt;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Mark;
import org.figurecheck.finding.Proof;
import org.figurecheck.finding.State;
import org.figurecheck.finding.Waiver;
import org.figurecheck.rule.Lane;
import org.figurecheck.rule.Severity;
import org.figurecheck.run.Digest;
import org.figurecheck.run.Occurrence;
import org.figurecheck.run.Problem;
import org.figurecheck.run.Recipient;
import org.figurecheck.run.Tally;
import org.figurecheck.suspect.Suggestion;

/** Digests to render, written for these tests. */
final class Samples {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
  static final Instant WEEK_BEFORE = Instant.parse("2026-11-16T00:00:00Z");

  private Samples() {}

  static DigestRenderer renderer() {
    return new DigestRenderer(Templates.over(List.of(Path.of("templates"))), names(), ZONE);
  }

  static Names names() {
    return new Names() {
      @Override
      public Organisation organisation(String id, Language language) {
        boolean chinese = language == Language.ZH;
        return switch (id) {
          case "qingshan" ->
              new Organisation(
                  chinese ? "青杉县教育局" : "Qingshan County Education Bureau",
                  chinese ? "周敏（办公室主任）" : "Zhou Min, head of office");
          case "luhe" ->
              new Organisation(
                  chinese ? "芦禾县教育局" : "Luhe County Education Bureau", chinese ? "韩立" : "Han Li");
          default -> new Organisation(id, "");
        };
      }

      @Override
      public String series(String id, Language language) {
        return language == Language.ZH ? "年度工作总结" : "annual work summary";
      }
    };
  }

  static Recipient recipient(Language language) {
    return new Recipient(
        "supervision@example.org",
        language == Language.ZH ? "市教育督导室" : "Supervision Office",
        language,
        Set.of());
  }

  static Digest digest(Language language, List<Digest.Line> lines, Problem... problems) {
    return new Digest(
        recipient(language),
        new Occurrence("weekly", MONDAY, Occurrence.Kind.SCHEDULED),
        lines,
        new Tally(6, 1234, 318, 12, problems.length, 0),
        List.of(problems));
  }

  /** A digest with something in every part. */
  static Digest full(Language language) {
    List<Digest.Line> lines = new ArrayList<>();
    lines.add(line(1, State.NEW, schools("qingshan")));
    lines.add(line(2, State.NEW, pasted("luhe")));
    lines.add(line(3, State.NEW, share("qingshan")));
    lines.add(line(4, State.RETURNED, teachers("qingshan")));
    lines.add(line(5, State.CHANGED, teachers("luhe")));
    lines.add(line(6, State.OPEN, schools("luhe")));
    lines.add(line(7, State.OPEN, share("luhe")));
    lines.add(line(8, State.NEW, in(Lane.IMPROBABLE, Severity.WARNING, rounded("luhe"))));
    lines.add(line(9, State.OPEN, in(Lane.STATISTICAL, Severity.INFO, jump("qingshan"))));
    lines.add(line(10, State.FIXED, share("qingshan")));
    lines.add(line(11, State.NOT_CHECKABLE, schools("luhe")));
    lines.add(waived(12, teachers("qingshan")));
    lines.add(line(13, State.NEW, hostile()));
    lines.add(line(14, State.NEW, lengthy("qingshan")));
    Digest plain =
        digest(
            language,
            lines,
            Problem.of("qingshan/2026/summary.docx", "empty"),
            new Problem("rules/shares.yaml", "3:7", "never-worded", List.of("expect")));
    return new Digest(
        plain.recipient(),
        plain.occurrence(),
        plain.lines(),
        new Tally(6, 1234, 318, 12, 2, 1),
        plain.problems());
  }

  static Digest.Line line(long id, State state, Finding finding) {
    Instant first = state == State.NEW ? MONDAY : WEEK_BEFORE;
    return new Digest.Line(state, new Entry(id, state, finding, first, MONDAY, Optional.empty()));
  }

  static Digest.Line waived(long id, Finding finding) {
    Waiver waiver = new Waiver("沈老师", "含民办园，口径不同", LocalDate.of(2027, 6, 30), List.of("860人"));
    return new Digest.Line(
        State.WAIVED,
        new Entry(id, State.WAIVED, finding, WEEK_BEFORE, MONDAY, Optional.of(waiver)));
  }

  static Finding schools(String organisation) {
    String sentence = "截至年末，全县共有各级各类学校64所，分别为中学18所、小学43所、特教学校2所。";
    return new Finding(
        cause("parts-fill-the-whole", "各部分之和不等于总数", "Parts do not add up to the whole"),
        key(organisation),
        mark(sentence, "64所", "学校"),
        new Proof(
            new Bilingual(
                "学校总数64所与各部分之和63所不符。", "64 schools are stated, but the parts add up to 63."),
            "64 ≠ 18 + 43 + 2 = 63",
            List.of(
                item(sentence, "64所", MemberRole.WHOLE),
                item(sentence, "18所", MemberRole.PART),
                item(sentence, "43所", MemberRole.PART),
                item(sentence, "2所", MemberRole.PART)),
            List.of(item(sentence, "64所", MemberRole.WHOLE))),
        List.of(guess("63所", "63", "唯一使等式成立的值", "the only value that fits the sum", "0.97")));
  }

  static Finding pasted(String organisation) {
    String sentence = "全年培训骨干教师2023名，投入经费18.5万元。";
    return new Finding(
        cause("year-pasted-over-count", "数量疑被年份覆盖", "A year stands where a count should"),
        key(organisation),
        mark(sentence, "2023名", "骨干教师"),
        new Proof(
            new Bilingual(
                "“2023名”与年份相同，疑为批量替换所致。",
                "“2023名” equals the year; a find-and-replace may have done it."),
            "",
            List.of(item(sentence, "2023名", MemberRole.STATEMENT)),
            List.of()),
        List.of(
            guess("20名", "20", "“20”被替换为“2023”", "“20” became “2023”", "0.52"),
            guess("120名", "120", "上年为118名", "118 the year before", "0.31"),
            guess("203名", "203", "多按一键", "a key too many", "0.05"),
            guess("223名", "223", "错按一键", "a wrong key", "0.02")));
  }

  static Finding share(String organisation) {
    String sentence = "学前三年毛入园率稳步提高，全县普惠园覆盖面达到103.5%，超额完成任务。";
    return new Finding(
        cause("share-over-100", "比例超过100%", "Share above 100 %"),
        key(organisation),
        mark(sentence, "103.5%", "普惠园覆盖面"),
        new Proof(
            new Bilingual(
                "“103.5%”：普惠园覆盖面是比例，不能超过100%。", "“103.5%” is a share and cannot exceed 100 %."),
            "103.5% > 100%",
            List.of(item(sentence, "103.5%", MemberRole.SHARE)),
            List.of()),
        List.of(
            guess("93.5%", "93.5", "错按一键", "a wrong key", "0.71"),
            guess("10.35%", "10.35", "小数点错位", "the point slipped", "0.08")));
  }

  static Finding teachers(String organisation) {
    String sentence = "全县在编教职工860人，其中专任教师902人，校医及工勤人员31人。";
    return in(
        Lane.PROOF,
        Severity.WARNING,
        new Finding(
            cause("parts-within-the-whole", "部分大于总数", "A part exceeds its whole"),
            key(organisation),
            mark(sentence, "902人", "专任教师"),
            new Proof(
                new Bilingual("专任教师902人多于教职工总数860人。", "902 teachers are more than all 860 staff."),
                "902 > 860",
                List.of(
                    item(sentence, "902人", MemberRole.PART),
                    item(sentence, "860人", MemberRole.WHOLE)),
                List.of(
                    item(sentence, "902人", MemberRole.PART),
                    item(sentence, "860人", MemberRole.WHOLE))),
            List.of()));
  }

  static Finding rounded(String organisation) {
    String sentence = "城区3.1万人、镇区2.2万人、乡村1.9万人，合计在校生7.4万人。";
    return new Finding(
        cause("parts-fill-the-whole", "各部分之和不等于总数", "Parts do not add up to the whole"),
        key(organisation),
        mark(sentence, "7.4万人", "在校生"),
        new Proof(
            new Bilingual(
                "各部分之和为7.2万人，只有舍入全部偏向一边才可能得7.4万人。",
                "The parts add up to 72 000; only if every rounding went one way could it be 74 000."),
            "7.4万 ≈ 3.1万 + 2.2万 + 1.9万 = 7.2万",
            List.of(item(sentence, "7.4万人", MemberRole.WHOLE)),
            List.of()),
        List.of());
  }

  static Finding jump(String organisation) {
    String sentence = "初中在校生 15,204";
    return new Finding(
        cause("enrolment-jumps", "在校生数变动过大", "Enrolment jumps"),
        key(organisation),
        mark(sentence, "15,204", "初中在校生"),
        new Proof(
            new Bilingual("初中在校生由上年9,870变为15,204。", "Students went from 9,870 to 15,204."),
            "15204 / 9870 = 1.54",
            List.of(item(sentence, "15,204", MemberRole.STATEMENT)),
            List.of()),
        List.of());
  }

  /** A report whose author would like to write the mail. */
  static Finding hostile() {
    String figure = "9<b>9</b>%";
    String sentence =
        "=HYPERLINK(\"http://evil.example\")<script>alert(1)</script>\u202E率\u0007达到"
            + figure
            + "\r\nBcc: all@example.org\n${1+1}<#stop>";
    return new Finding(
        new Cause(
            "share-over-100",
            Severity.ERROR,
            Lane.PROOF,
            new Bilingual("<i>比例</i>", "<i>share</i>"),
            Bilingual.NONE),
        new ReportKey("", "annual", Period.UNSTATED, "../<x>\r\nSubject: y"),
        new Mark(
            new Place(60, 70, "</td>\n段落"),
            figure,
            "率",
            new Excerpt(
                sentence, sentence.indexOf(figure), sentence.indexOf(figure) + figure.length())),
        new Proof(
            new Bilingual("“<b>”\u2066反向", "“<b>”\u2066turned"), "=1+1", List.of(), List.of()),
        List.of(guess("@SUM(1)", "1", "<u>因</u>", "<u>why</u>", "0.99")));
  }

  /** More than fits beside a figure: a row of many cells, and a word without an end. */
  static Finding lengthy(String organisation) {
    String cells = "合计\t1,204\t836\t".repeat(30);
    String sentence = cells + "在编教师3,960人" + cells + "x".repeat(300);
    return new Finding(
        cause("parts-fill-the-whole", "各部分之和不等于总数", "Parts do not add up to the whole"),
        key(organisation),
        mark(sentence, "3,960人", "在编教师"),
        new Proof(
            new Bilingual("总数与各部分之和不符。", "The parts do not add up."),
            "3960 ≠ " + "132 + ".repeat(29) + "132 = " + "9".repeat(60),
            List.of(),
            List.of()),
        List.of());
  }

  static Finding in(Lane lane, Severity severity, Finding finding) {
    Cause cause = finding.cause();
    return new Finding(
        new Cause(cause.rule(), severity, lane, cause.title(), cause.because()),
        finding.report(),
        finding.mark(),
        finding.proof(),
        finding.suggestions());
  }

  private static Cause cause(String rule, String zh, String en) {
    return new Cause(
        rule,
        Severity.ERROR,
        Lane.PROOF,
        new Bilingual(zh, en),
        new Bilingual("部分不能大于整体", "a part cannot exceed its whole"));
  }

  private static ReportKey key(String organisation) {
    return new ReportKey(organisation, "annual", Period.year(2025), "");
  }

  private static Mark mark(String sentence, String raw, String subject) {
    int start = sentence.indexOf(raw);
    return new Mark(
        new Place(start, start + raw.length(), "p12"),
        raw,
        subject,
        new Excerpt(sentence, start, start + raw.length()));
  }

  private static Proof.Item item(String sentence, String raw, MemberRole role) {
    int start = sentence.indexOf(raw);
    return new Proof.Item(new Place(start, start + raw.length(), "p12"), raw, role);
  }

  private static Suggestion guess(
      String raw, String value, String zh, String en, String confidence) {
    return new Suggestion(raw, value, new Bilingual(zh, en), new BigDecimal(confidence));
  }
}
