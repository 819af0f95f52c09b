package org.figurecheck.extract;

/** What a list of words in the lexicon is for. */
public enum Topic {
  /** Set phrases in which a numeral counts nothing. */
  IDIOMS,
  /** Words that begin like a measure word and are none. */
  HIDING,
  /** Those of them that are none even behind Arabic digits. */
  HIDING_ALWAYS,
  /** Measure words with nouns that only begin like such words: 名校长, not 名校. */
  UNHIDING,
  /** Measure words before which 一 is a number and no article. */
  COUNTED_ONE,
  ARTICLE_BEFORE,
  /** Measure words that a Han numeral counts only behind an enumeration. */
  COUNTED_WHEN_LISTED,
  /** Nouns that Han numerals count without a measure word behind names: 甲、乙两县. */
  APPOSED_NOUN,
  /** Longer nouns that begin like them: 县城, 校长. */
  APPOSED_HIDING,
  /** Nouns that they count without a measure word anywhere: 两部分, 八部委. */
  COUNTED_DIRECTLY,
  /** What follows a number that is a name: 205国道. */
  NAMED_BEHIND,
  /** What stands before one: 波音757. */
  NAMED_BEFORE,
  /** Words behind such a noun that make it a number of some of the names: 两科以上. */
  APPOSED_SOME,
  /** Measure words before which a bare 一 or 二 is an ordinal. */
  BARE_ORDINAL,
  /** Measure words that 二 counts behind the 等 that closes a list. */
  COUNTED_TWO_WHEN_LISTED,
  NEVER_WITH_HAN,
  ORDINAL_WITHOUT_MEASURE_BEFORE,
  PAGE_BEFORE,
  IDENTIFIER_BEFORE,
  DOCUMENT_HEAD,
  PLAN,
  CUMULATIVE,
  GROSS_RATE,
  COMPLETION,
  GROWTH,
  LEVEL_BY,
  FALL,
  /** Measure words of doubling: 翻一番. */
  DOUBLING,
  SHARE,
  AVERAGE,
  SUBJECT_END,
  SUBJECT_LINK,
  /** Verbs and adverbs that end a subject only behind a noun: 3名劳动者追回工资. */
  CLAUSE_VERB,
  /** What names nothing by itself: 提供 in 为20户提供了服务. */
  BARE_VERB,
  /** What the next number measures of those counted: 播放量 in 两条视频播放量达3万次. */
  MEASURED_NOUN,
  /** Nouns of branches before 实现: 地方企业实现利润. */
  BRANCH,
  SUBJECT_START,
  /** Words that say how things stand: 48辆的规模 counts no 规模. */
  STATE_NOUN,
  /** Nouns of one char that are counted themselves: 7个村. */
  SHORT_NOUN,
  /** Nouns of one char that stand before their number: 羊640只. */
  SHORT_NOUN_BEFORE,
  /** Nouns that end in 中 and are no place in which something is: 初中. */
  MIDDLE_SCHOOL,
  /** Nouns of institutions that are counted themselves: 15所学校作业管理情况. */
  INSTITUTION,
  /** Ends of the names of what belongs to them and is counted itself: 学校附属幼儿园. */
  INSTITUTION_END,
  /** Words that begin with 占 and speak of no share: 占地. */
  NO_SHARE,
  /** Verbs that belong to a noun that says little of itself: 改造 in 操场改造资金. */
  NOMINAL_VERB,
  /** Such nouns: 资金, 面积. */
  LIGHT_NOUN,
  /** Words that name nothing and speak of what was named last: 上年同期. */
  UNNAMED,
  /** Stages of a budget with which another year is compared: 决算. */
  BUDGET_STAGE,
  /** Verbs that tell of a noun behind 的 where it comes from: 引起的, 登记的. */
  RELATIVE_VERB,
  /** Words that say what something is worth, whose name stands behind 的. */
  WORTH,
  /** Words before the level from which something moved. */
  MOVING_FROM,
  /** How it moved: 逐年, 明显. */
  MANNER,
  /** Ends of nouns for money: 补贴, 资金. */
  MONEY_NOUN,
  /** Verbs behind a number of people whose object says what they are. */
  ATTAINED_BY,
  /** Nouns in which such words are no verbs: 在校生, 对口学校. */
  SUBJECT_NOUN,
  /** Verbs of what was done with that which stands before them: 农田累计建成32万亩. */
  DONE,
  /** Verbs that belong to a short noun behind them: 招聘教师. */
  NARROWING_VERB,
  /** Nouns that are counted themselves where 的 follows: 区县的选手. */
  OWNER,
  /** Words behind a noun that begin no action of its own: 等, 其中, 比. */
  NO_ACTION,
  /** Words of extent before a subject that are no part of an indicator's name: 全县. */
  EXTENT,
  /** Words that narrow what follows them to a part of the whole: 小学, 民办. */
  NARROW,
  /** Those of them that name nothing by themselves: 公办. */
  NARROW_ADJECTIVE,
  /** Words such as 占比, whose subject is the one named before. */
  SUBJECT_OF_LAST,
  /** 国家级, 省级: words that rank the noun behind them. */
  RANK,
  RATIO_CUE,
  RESPECTIVELY,
  /** Words at which an English noun phrase ends. */
  ENGLISH_STOP,
  /** Words between an English subject and the number behind it. */
  ENGLISH_LINK,
  /** Words behind which an English number is a name: Section 3. */
  ENGLISH_NUMBERED,
  /** 级, 届: a year before them names those who entered or left school then. */
  COHORT,
  /** Nouns before which 某某 stands for a name that is still to come. */
  PLACEHOLDER_BEFORE,
  /** What stands in brackets where something is still to come: 待补充. */
  PLACEHOLDER_PHRASE,
  /** Words behind numbers that are listed with commas: 1,3班. */
  NUMBERED_WITH_COMMAS,
  /** Words before one number, which is a total. */
  TOTAL_BEFORE,
  /** Verbs between a rate and its value. */
  REACHES,
  /** Rates that are no shares of a hundred. */
  RATE_WITHOUT_SIGN,
  /** Nouns that are counted with a measure word only. */
  COUNTED_NOUN,
  /** Numbers that are names: 985, 110. */
  NAMED_NUMBER,
  /** Words behind which a number is a name or an order: 第, 初. */
  NUMBERED_BEFORE,
  /** Words that a clause has once. */
  ONCE_A_CLAUSE,
  /** Words behind the last name of a list. */
  ITEM_END,
  /** Words before the first name of a list. */
  ITEM_START,
  /** Words that begin like a measure word and may stand behind it: 10项项目. */
  DOUBLED_RIGHTLY,
  /** Words that sound like the name of a place and are none. */
  ORDINARY_NAME,
  CREDIT_CODE_BEFORE,
  CITIZEN_NUMBER_BEFORE,
  /** Fixed phrases with a wrong synonym in them. */
  SPUN_PHRASE,
  /** Names of the era that counts years from 1912. */
  REPUBLIC_ERA;
}
