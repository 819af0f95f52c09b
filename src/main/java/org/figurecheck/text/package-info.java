/** Repair of damaged text, with the map back to the original; code points; script folding. */
package org.figurecheck.text;
