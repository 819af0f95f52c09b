/** Documents and tables, one small class a format. */
package org.figurecheck.source;
