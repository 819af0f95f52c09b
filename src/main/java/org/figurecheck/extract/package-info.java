/** Located text and cells to figures and relations. */
package org.figurecheck.extract;
