package hedgeward.ui.order.neworder;

import hedgeward.domain.people.Child;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.PersonName;
import hedgeward.ui.kit.Messages;

import java.util.List;
import java.util.Optional;

/// The home and the children as typed.
record TypedHome(NewOrderModel.About about, Messages messages) {

    private static final int MOST_DIGITS = 2;

    /// Whether the number of children is one, or empty; otherwise the problem stands beside it.
    boolean isReadable() {
        return about.children()
                .require(
                        about.children().get().isBlank() || count().isPresent(),
                        messages.text(NewOrderMsg.UNREADABLE_NUMBER));
    }

    /// Every child named is taken to live there: nobody asked more of an order made elsewhere.
    Household household() {
        return new Household(about.shared().get(), Optional.empty(), count(), named());
    }

    private Optional<Integer> count() {
        String typed = about.children().get().strip();
        boolean number =
                !typed.isEmpty()
                        && typed.length() <= MOST_DIGITS
                        && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    private List<Child> named() {
        return about.childNames()
                .get()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Child(Optional.of(name(line)), Optional.empty(), true))
                .toList();
    }

    /// `Ada May Oxlade`: the last word is the surname.
    private static PersonName name(String line) {
        int space = line.lastIndexOf(' ');
        return space < 0
                ? new PersonName(line, Optional.empty())
                : new PersonName(
                        line.substring(space + 1), Optional.of(line.substring(0, space).strip()));
    }
}
