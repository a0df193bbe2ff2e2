package hedgeward.ui.office;

import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;

import java.util.function.Supplier;

/// One entry of the Office page's list: what it is called and how its content is made. The content
/// is a page without a heading of its own; it is made when it is first looked at.
///
/// @param id part of its address and of the ids of its controls
public record OfficeSection(String id, MsgKey word, Icon icon, Supplier<Page> content) {

    /// Where it is found.
    PageAddress address() {
        return Places.office(id);
    }
}
