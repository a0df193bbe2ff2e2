package hedgeward.ui.shell;

import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;

import java.util.List;
import java.util.Set;

/// A place on the rail: the page, its word and its picture, and the kinds of page one reaches from
/// it (a case lies within *Orders*). The first nine answer to Ctrl+1 to Ctrl+9.
public record Destination(String page, MsgKey word, Icon icon, Set<String> within) {

    public Destination {
        within = Set.copyOf(within);
    }

    /// A place with nothing below it.
    public static Destination of(String page, MsgKey word, Icon icon) {
        return new Destination(page, word, icon, Set.of());
    }

    /// The rail as it stands: the pages there are, in the order of a shift's work.
    public static List<Destination> usual() {
        return List.of(
                of(Places.TODAY, ShellMsg.PAGE_TODAY, Icon.TODAY),
                new Destination(
                        Places.ORDERS,
                        ShellMsg.PAGE_ORDERS,
                        Icon.ORDERS,
                        Set.of(Places.CASE, Places.NEW_NOTICE)),
                new Destination(
                        Places.VISITS,
                        ShellMsg.PAGE_VISITS,
                        Icon.VISITS,
                        Set.of(Places.RECORD_VISIT, Places.SCHEDULE)),
                new Destination(
                        Places.BREACHES,
                        ShellMsg.PAGE_BREACHES,
                        Icon.BREACHES,
                        Set.of(Places.BREACH)),
                of(Places.TASKS, ShellMsg.PAGE_TASKS, Icon.BELL),
                of(Places.OFFICE, ShellMsg.PAGE_OFFICE, Icon.OFFICE));
    }

    /// Where it leads.
    public PageAddress address() {
        return PageAddress.of(page);
    }

    /// Whether being at `here` means being at this place.
    boolean covers(PageAddress here) {
        return here.page().equals(page) || within.contains(here.page());
    }
}
