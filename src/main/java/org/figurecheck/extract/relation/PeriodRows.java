package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/** Finds figures of one year, month or batch after another: “2019年43人、2020年72人”. */
final class PeriodRows {
  private static final Sought BETWEEN =
      Sought.of("^[^，。；、：0-9]{0,6}[、，；](和|与|及|以及)?$|^[^，。；、：0-9]{0,4}(和|与|及|以及)$");
  private static final Sought EACH = Sought.of("分别|依次|各");
  private static final Set<String> JOINTS = Set.of("、", "，", "；", "和", "与", "及", "以及", "、和");
  private static final Set<String> SPAN = Set.of("至", "到", "—", "-", "——", "~", "～");
  private static final PeriodRow NONE = new PeriodRow(List.of(), List.of(), true);
  private static final int LONGEST = 12;

  private final Passage passage;
  private final List<Mention> mentions;

  PeriodRows(Passage passage) {
    this.passage = passage;
    this.mentions = passage.mentions();
  }

  List<PeriodRow> all() {
    List<PeriodRow> rows = new ArrayList<>();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      boolean label = isLabel(mentions.get(i));
      boolean within = label && isLinked(i, JOINTS) && isLabel(mentions.get(i - 1));
      PeriodRow row = within ? NONE : label ? row(i) : spanned(i);
      if (row.values().size() > 1) {
        rows.add(row);
        i = row.values().get(row.values().size() - 1).index();
      }
    }
    return rows;
  }

  private PeriodRow row(int first) {
    PeriodRow told = told(first);
    return told.values().size() > 1 ? told : paired(first);
  }

  /** “2019年43人、2020年72人”. */
  private PeriodRow told(int first) {
    List<Mention> labels = new ArrayList<>();
    List<Mention> values = new ArrayList<>();
    for (int i = first; i + 1 < mentions.size(); i += 2) {
      Mention label = mentions.get(i);
      Mention value = mentions.get(i + 1);
      boolean goesOn = values.isEmpty() || goesOn(values.get(values.size() - 1), label);
      boolean alike = values.isEmpty() || Units.sameClass(values.get(0), value);
      if (!goesOn || label.kind() != mentions.get(first).kind() || !isOf(label, value) || !alike) {
        break;
      }
      labels.add(label);
      values.add(value);
    }
    return new PeriodRow(labels, values, false);
  }

  private boolean goesOn(Mention value, Mention label) {
    return label.start() - value.end() <= LONGEST
        && BETWEEN.isIn(passage.between(value.end(), label.start()));
  }

  private boolean isOf(Mention label, Mention value) {
    return isLabel(label)
        && value.isQuantity()
        && value.start() - label.end() <= LONGEST
        && passage.isUnbroken(label.end(), value.start());
  }

  /** “2019年、2020年分别为43人、72人”, “2019年至2021年依次为43人、72人、77人”. */
  private PeriodRow paired(int first) {
    List<Mention> labels = new ArrayList<>(List.of(mentions.get(first)));
    boolean span = isLinked(first + 1, SPAN);
    for (int i = first + 1; isLinked(i, span ? SPAN : JOINTS) && isSister(i, first); i++) {
      labels.add(mentions.get(i));
    }
    List<Mention> values = labels.size() > 1 ? values(first + labels.size()) : List.of();
    PeriodRow row = new PeriodRow(labels, values, true);
    boolean fits = span ? row.isConsecutive() : labels.size() == values.size();
    return fits ? row : NONE;
  }

  private boolean isSister(int index, int first) {
    return isLabel(mentions.get(index)) && mentions.get(index).kind() == mentions.get(first).kind();
  }

  /** “2019—2021年分别为43人、72人、77人”, “近三年分别招聘43人、72人、77人”. */
  private PeriodRow spanned(int first) {
    int years = YearSpan.of(passage, mentions.get(first));
    List<Mention> values = years > 1 ? values(first + 1) : List.of();
    return values.size() == years
        ? new PeriodRow(List.of(mentions.get(first)), values, true)
        : NONE;
  }

  /** The values that a cue announces from one figure on. */
  private List<Mention> values(int first) {
    List<Mention> values = new ArrayList<>();
    if (first >= mentions.size() || !announced(mentions.get(first - 1), mentions.get(first))) {
      return values;
    }
    int next = first;
    do {
      values.add(mentions.get(next++));
    } while (isLinked(next, JOINTS) && Units.sameClass(mentions.get(first), mentions.get(next)));
    return values;
  }

  private boolean announced(Mention label, Mention value) {
    int gap = value.start() - label.end();
    String words = gap <= 2 * LONGEST ? passage.between(label.end(), value.start()) : "";
    boolean unbroken = words.indexOf('。') < 0 && words.indexOf('；') < 0 && words.indexOf('、') < 0;
    return value.isQuantity() && unbroken && EACH.isIn(words);
  }

  private boolean isLinked(int index, Set<String> joints) {
    return index > 0
        && index < mentions.size()
        && mentions.get(index).start() - mentions.get(index - 1).end() <= 2
        && joints.contains(
            passage.between(mentions.get(index - 1).end(), mentions.get(index).start()));
  }

  private static boolean isLabel(Mention mention) {
    boolean month = mention.kind() == Kind.DATE && mention.iso().length() == "--01".length();
    return mention.kind() == Kind.ORDINAL || month || YearSpan.isYear(mention);
  }
}
