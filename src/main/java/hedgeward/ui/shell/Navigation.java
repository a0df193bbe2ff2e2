package hedgeward.ui.shell;

import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.PageAddress;

/// The way from one page to another, and the only one. Used on the FX thread.
public interface Navigation {

    /// Shows the page in this window; the place left can be gone back to.
    void open(PageAddress address);

    /// Shows the page in a window of its own, for a second screen.
    void openInWindow(PageAddress address);

    /// The place before this one, if there is one.
    void back();

    /// The place that was left by going back, if there is one.
    void forward();

    /// Says one thing in the window's notification bar.
    void notify(Notice notice);
}
