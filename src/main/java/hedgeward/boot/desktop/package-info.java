/// The desktop put together: sign-in, the shell with its pages, the scheduler beside them, the
/// training office, and the tour that takes the pictures. Only here do windows meet the store.
@NullMarked
package hedgeward.boot.desktop;

import org.jspecify.annotations.NullMarked;
