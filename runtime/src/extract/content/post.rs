//! Suggested posts, and what messages cost.

carried! {
    /// The post that somebody suggests to a channel. Derefs to
    /// [`types::SuggestedPostInfo`](botwright_api::types::SuggestedPostInfo).
    object SuggestedPostInfo(suggested_post_info);
    /// A suggested post was approved. Derefs to
    /// [`types::SuggestedPostApproved`](botwright_api::types::SuggestedPostApproved).
    object SuggestedPostApproved(suggested_post_approved);
    /// A suggested post was approved, and could not be paid. Derefs to
    /// [`types::SuggestedPostApprovalFailed`](botwright_api::types::SuggestedPostApprovalFailed).
    object SuggestedPostApprovalFailed(suggested_post_approval_failed);
    /// A suggested post was declined. Derefs to
    /// [`types::SuggestedPostDeclined`](botwright_api::types::SuggestedPostDeclined).
    object SuggestedPostDeclined(suggested_post_declined);
    /// The money for a suggested post has come. Derefs to
    /// [`types::SuggestedPostPaid`](botwright_api::types::SuggestedPostPaid).
    object SuggestedPostPaid(suggested_post_paid);
    /// The money for a suggested post went back. Derefs to
    /// [`types::SuggestedPostRefunded`](botwright_api::types::SuggestedPostRefunded).
    object SuggestedPostRefunded(suggested_post_refunded);
    /// Messages to the channel have another price. Derefs to
    /// [`types::DirectMessagePriceChanged`](botwright_api::types::DirectMessagePriceChanged).
    object DirectMessagePriceChanged(direct_message_price_changed);
    /// Messages in the chat have another price. Derefs to
    /// [`types::PaidMessagePriceChanged`](botwright_api::types::PaidMessagePriceChanged).
    object PaidMessagePriceChanged(paid_message_price_changed);
}
