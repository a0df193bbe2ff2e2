package hedgeward.security;

/// One user's copy of the data key. The user is known by a mark made from name and office, so that
/// the key file of a stolen PC lists nobody.
record UserSlot(String mark, Stretching how, SealedKey sealed) {}
