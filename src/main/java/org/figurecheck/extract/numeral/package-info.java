/** Reads numerals, in digits and in Han, simplified and traditional. */
package org.figurecheck.extract.numeral;
