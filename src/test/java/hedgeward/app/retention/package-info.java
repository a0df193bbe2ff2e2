@org.jspecify.annotations.NullMarked
package hedgeward.app.retention;
