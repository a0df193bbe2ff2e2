/// The handover sheet: one page, two at most, with what the next shift takes over and the head of
/// the log as it was then. No address and no safe contact is on it. Start with
/// [hedgeward.app.handover.PrepareHandover].
@NullMarked
package hedgeward.app.handover;

import org.jspecify.annotations.NullMarked;
