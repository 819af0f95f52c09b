package org.figurecheck.figure;

import java.util.Locale;

/** What sort of harm copying, conversion or careless writing did to a text. */
public enum DamageKind {
  /** Pinyin in brackets that script conversion pasted behind a character. */
  PINYIN_GLOSS,
  /** Characters made of the wrong bytes, because one byte was lost. */
  BYTE_SLIP,
  /** Compatibility ideographs and radicals in the place of characters. */
  ODD_CHARACTER,
  /** Full-width and half-width digits in one number. */
  MIXED_DIGITS,
  /** A number with a line break or a space inside. */
  BROKEN_NUMBER,
  /** A unit of measure that script conversion made of another word: 提公升 for 提升. */
  PHANTOM_UNIT,
  /** A place that was to be filled in: XX, ***, ____, 〔 〕号. */
  PLACEHOLDER,
  /** Text decoded wrongly, which nobody can read. */
  MOJIBAKE,
  /** A letter in the place of a digit: 2O24年. */
  MISREAD_DIGIT,
  /** Separators in a number where none can be: 1,23名, 98。5%. */
  NUMBER_FORM,
  /** A word written twice behind a figure: 5类项目项目. */
  DOUBLED_WORD,
  /** A clause, or the tail of a sentence, written twice. */
  REPEATED_CLAUSE,
  /** The same name twice in a list: 县委、县委. */
  REPEATED_ITEM,
  /** Quotation marks that do not pair up. */
  QUOTE_MARK,
  /** A hedge of which a part is lost: 96%上. */
  CUT_QUALIFIER,
  /** A text that breaks off. */
  CUT_END,
  /** A document number whose year is none: 〔202223〕5号. */
  DOCUMENT_YEAR,
  /** A document number with 第 or a leading zero: 〔2023〕第05号. */
  DOCUMENT_NUMBER,
  /** A rate without its sign: 巩固率达98.3. */
  PERCENT_SIGN,
  /** A count without a measure word: 18小切口. */
  MEASURE_WORD,
  /** Two spellings of one name. */
  NAME_VARIANT,
  /** Fixed phrases in which words were replaced by synonyms: 公共效劳. */
  SYNONYM_SPIN,
  /** An identifier whose check digit is wrong. */
  CHECK_DIGIT;

  /** The name by which files and other programs know it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
