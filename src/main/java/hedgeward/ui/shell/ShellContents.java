package hedgeward.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a shell is filled with: the rail, how each kind of page is made (by `PageAddress.page`),
/// the search, the extra actions of the search box, the status (asked in the background), and what
/// locking and confirming the time of the PC do.
public record ShellContents(
        List<Destination> rail,
        Map<String, PageFactory> pages,
        CaseSearch search,
        Function<Navigation, List<PaletteAction>> actions,
        Supplier<ShellStatus> status,
        Runnable onLock,
        Runnable onConfirmTime) {

    public ShellContents {
        rail = List.copyOf(rail);
        pages = Map.copyOf(pages);
    }
}
