package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.figurecheck.figure.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes set side by side overlap as far as their names tell. */
class OverlapTest {
  @ParameterizedTest
  @CsvSource({
    "男生 女生, YES",
    "公办 民办, YES",
    "小学 初中 高中, YES",
    "小学, YES",
    "小学 小学, UNKNOWN",
    "男生 男生 女生, UNKNOWN",
    "甲校 乙校, UNKNOWN",
    "线上 线下, UNKNOWN",
    "小学 乙校, UNKNOWN",
    "男生 高中, NO",
    "中学 初中, NO",
    "高级中学 初中, YES",
    "小学 35岁以下, NO",
    "语文及格 数学及格, NO",
    "短跑合格 跳远合格, NO",
    "立即整改 限期整改, YES",
    "男生及格 女生及格, YES",
    "语文及格 数学优秀, YES"
  })
  void namesTellWhetherClassesShareMembers(String names, Answer answer) {
    List<String> labels = List.of(names.split(" "));
    assertThat(Overlap.disjoint(labels)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"男生, UNKNOWN", "甲校, UNKNOWN"})
  void aNameThatComesManyTimesIsComparedWithItself(String name, Answer answer) {
    assertThat(Overlap.disjoint(Collections.nCopies(1000, name))).isEqualTo(answer);
  }
}
