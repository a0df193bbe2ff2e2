@org.jspecify.annotations.NullMarked
package hedgeward.ui.office.retention;
