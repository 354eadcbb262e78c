/**
 * The technology itself: segments of the value chain, their layers and regimes, knowledge and how
 * research moves it. Knows no policy and no market.
 */
package leapfrog.model.technology;
