/// Pages as data: what stands where on a sheet, before any PDF or printer knows of it. A layout is
/// a pure function from facts to marks, so that its breaks and words can be approved as text, and
/// whatever draws the marks cannot change what the page says. Lengths are points (1/72 inch), from
/// the top left corner.
@NullMarked
package hedgeward.app.paper;

import org.jspecify.annotations.NullMarked;
