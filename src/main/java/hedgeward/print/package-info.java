/// From pages of data to paper: PDF with embedded type, pictures of its pages for the screen, and
/// printers followed until the sheet is out or the reason why not is known. Decides nothing about
/// what a page says: that is done when it is laid out.
@NullMarked
package hedgeward.print;

import org.jspecify.annotations.NullMarked;
