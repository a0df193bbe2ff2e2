/// The visit schedule: the question a station asks, the rows that answer it, and the sheets an
/// officer takes along. A printed schedule is a controlled document, so each copy has a number and
/// says who had it made, for whom, when, and by when it must be destroyed.
@NullMarked
package hedgeward.app.schedule;

import org.jspecify.annotations.NullMarked;
