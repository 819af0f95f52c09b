/** Regular expressions that cost a few steps a character where nothing but yes or no is asked. */
package org.figurecheck.text.pattern;
