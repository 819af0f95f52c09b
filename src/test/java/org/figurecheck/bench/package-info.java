/**
 * Measures what is read and what is caught, on reports whose truth is known because they were made.
 */
package org.figurecheck.bench;
