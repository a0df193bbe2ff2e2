package hedgeward.ui.desk;

import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.shell.Navigation;

import java.util.ArrayList;
import java.util.List;

/// Remembers what a page opened and said instead of doing it.
public class Opened implements Navigation {

    public final List<PageAddress> opened = new ArrayList<>();
    public final List<Notice> notices = new ArrayList<>();

    /// How often the page went back.
    public int left;

    @Override
    public final void open(PageAddress address) {
        opened.add(address);
    }

    @Override
    public final void openInWindow(PageAddress address) {
        opened.add(address);
    }

    @Override
    public final void back() {
        left++;
    }

    @Override
    public final void forward() {}

    @Override
    public void notify(Notice notice) {
        notices.add(notice);
    }
}
