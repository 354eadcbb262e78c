/** Numbers read off a world, each declared once. Reading never changes the world. */
package leapfrog.model.measure;
