/** The only home of double: outliers, peers, likelihoods. */
package org.figurecheck.score;
