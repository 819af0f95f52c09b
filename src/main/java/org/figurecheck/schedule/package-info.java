/** Quartz wakes, and a pure function decides what is due. */
package org.figurecheck.schedule;
