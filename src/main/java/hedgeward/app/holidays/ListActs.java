package hedgeward.app.holidays;

import hedgeward.app.access.Act;
import hedgeward.app.access.Permission;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.HolidayWish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/// What a second person approves when a list is to change: the very day or list, on the very list
/// in use, so that a change in between asks again.
final class ListActs {

    static final Permission NEEDED = Permission.CHANGE_HOLIDAYS;

    private ListActs() {}

    static Act actOf(HolidayWish wish, BankHolidays before, BankHolidays after) {
        String about =
                switch (wish) {
                    case HolidayWish.Proclaim(var day, var name, var reference) ->
                            "%s, %s, %s".formatted(day, name, reference);
                    case HolidayWish.Withdraw(var day, var reason) ->
                            "%s, %s".formatted(day, reason);
                    case HolidayWish.Replace _ ->
                            "%d days to %s, %s"
                                    .formatted(
                                            after.days().size(), after.last(), fingerprint(after));
                };
        String code = "holidays." + verb(causeOf(wish));
        return new Act(NEEDED, code, about + ", on " + before.version());
    }

    /// Tells lists apart that have as many days and the same last one, so that the approval of one
    /// file never serves for another.
    private static String fingerprint(BankHolidays list) {
        String days =
                list.days().stream()
                        .map(day -> day.date() + " " + day.words())
                        .collect(Collectors.joining("\n", list.version() + "\n", ""));
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(days.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static ListCause causeOf(HolidayWish wish) {
        return switch (wish) {
            case HolidayWish.Proclaim _ -> ListCause.ADDED;
            case HolidayWish.Withdraw _ -> ListCause.WITHDRAWN;
            case HolidayWish.Replace _ -> ListCause.REPLACED;
        };
    }

    private static String verb(ListCause cause) {
        return switch (cause) {
            case SHIPPED -> "first";
            case ADDED -> "add";
            case WITHDRAWN -> "withdraw";
            case REPLACED -> "import";
        };
    }
}
