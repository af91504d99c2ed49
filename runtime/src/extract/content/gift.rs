//! Gifts and giveaways.

use botwright_api::types;

carried! {
    /// A gift was sent or received. Derefs to [`types::GiftInfo`].
    object GiftInfo(gift);
    /// A unique gift was sent or received. Derefs to [`types::UniqueGiftInfo`].
    object UniqueGiftInfo(unique_gift);
    /// The upgrade of a gift was paid after the gift had been sent. Derefs to [`types::GiftInfo`].
    object GiftUpgradeSent(gift_upgrade_sent): types::GiftInfo;
    /// A giveaway was announced by this service message. Derefs to [`types::GiveawayCreated`].
    object GiveawayCreated(giveaway_created);
    /// The giveaway that the message is about. Derefs to [`types::Giveaway`].
    object Giveaway(giveaway);
    /// A giveaway with public winners has ended. Derefs to [`types::GiveawayWinners`].
    object GiveawayWinners(giveaway_winners);
    /// A giveaway without public winners has ended. Derefs to [`types::GiveawayCompleted`].
    object GiveawayCompleted(giveaway_completed);
}
