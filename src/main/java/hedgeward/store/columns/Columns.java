package hedgeward.store.columns;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Postcode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Values of the domain that lie in several columns, and columns that may be null.
public final class Columns {

    private Columns() {}

    /// The constant of that name, or empty for a null column.
    public static <E extends Enum<E>> Optional<E> word(Class<E> type, @Nullable String name) {
        return Optional.ofNullable(name).map(n -> Enum.valueOf(type, n));
    }

    /// The constant's name for a column, or null.
    public static <E extends Enum<E>> @Nullable String name(Optional<E> value) {
        return value.map(Enum::name).orElse(null);
    }

    /// A key made from its column, or empty for a null column.
    public static <K> Optional<K> key(@Nullable UUID value, Function<UUID, K> make) {
        return Optional.ofNullable(value).map(make);
    }

    /// An address whose lines are null where there is none; lines may be empty beside a postcode.
    public static Optional<Address> address(@Nullable String lines, @Nullable String postcode) {
        return Optional.ofNullable(lines)
                .map(l -> new Address(l, Optional.ofNullable(postcode).map(Postcode::new)));
    }

    /// The lines of an address for its column, or null.
    public static @Nullable String lines(Optional<Address> address) {
        return address.map(Address::lines).orElse(null);
    }

    /// The postcode of an address for its column, or null.
    public static @Nullable String postcode(Optional<Address> address) {
        return address.flatMap(Address::postcode).map(Postcode::value).orElse(null);
    }

    /// A name whose surname is null where there is none.
    public static Optional<PersonName> personName(
            @Nullable String surname, @Nullable String forenames) {
        return Optional.ofNullable(surname)
                .map(s -> new PersonName(s, Optional.ofNullable(forenames)));
    }

    /// A deadline whose three columns are all null where there is none.
    public static Optional<KeptDeadline> deadline(
            @Nullable Instant actBy, @Nullable Instant latestLawful, @Nullable String listVersion) {
        return actBy == null || latestLawful == null || listVersion == null
                ? Optional.empty()
                : Optional.of(new KeptDeadline(actBy, latestLawful, listVersion));
    }
}
