// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    RichBlockAnchor, RichBlockAnimation, RichBlockAudio, RichBlockBlockQuotation, RichBlockButtons,
    RichBlockCollage, RichBlockDetails, RichBlockDivider, RichBlockDocument,
    RichBlockExpandableBlockQuotation, RichBlockFooter, RichBlockList, RichBlockMap,
    RichBlockMathematicalExpression, RichBlockParagraph, RichBlockPhoto, RichBlockPreformatted,
    RichBlockPullQuotation, RichBlockSectionHeading, RichBlockSlideshow, RichBlockTable, RichBlockThinking,
    RichBlockVideo, RichBlockVoiceNote,
};

/// A block of a rich message.
///
/// <https://core.telegram.org/bots/api#richblock>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RichBlock {
    /// See [`RichBlockParagraph`].
    Paragraph(Box<RichBlockParagraph>),
    /// See [`RichBlockSectionHeading`].
    SectionHeading(Box<RichBlockSectionHeading>),
    /// See [`RichBlockPreformatted`].
    Preformatted(Box<RichBlockPreformatted>),
    /// See [`RichBlockFooter`].
    Footer(Box<RichBlockFooter>),
    /// See [`RichBlockDivider`].
    Divider(Box<RichBlockDivider>),
    /// See [`RichBlockMathematicalExpression`].
    MathematicalExpression(Box<RichBlockMathematicalExpression>),
    /// See [`RichBlockAnchor`].
    Anchor(Box<RichBlockAnchor>),
    /// See [`RichBlockList`].
    List(Box<RichBlockList>),
    /// See [`RichBlockBlockQuotation`].
    BlockQuotation(Box<RichBlockBlockQuotation>),
    /// See [`RichBlockExpandableBlockQuotation`].
    ExpandableBlockQuotation(Box<RichBlockExpandableBlockQuotation>),
    /// See [`RichBlockPullQuotation`].
    PullQuotation(Box<RichBlockPullQuotation>),
    /// See [`RichBlockCollage`].
    Collage(Box<RichBlockCollage>),
    /// See [`RichBlockSlideshow`].
    Slideshow(Box<RichBlockSlideshow>),
    /// See [`RichBlockTable`].
    Table(Box<RichBlockTable>),
    /// See [`RichBlockDetails`].
    Details(Box<RichBlockDetails>),
    /// See [`RichBlockMap`].
    Map(Box<RichBlockMap>),
    /// See [`RichBlockButtons`].
    Buttons(Box<RichBlockButtons>),
    /// See [`RichBlockAnimation`].
    Animation(Box<RichBlockAnimation>),
    /// See [`RichBlockAudio`].
    Audio(Box<RichBlockAudio>),
    /// See [`RichBlockDocument`].
    Document(Box<RichBlockDocument>),
    /// See [`RichBlockPhoto`].
    Photo(Box<RichBlockPhoto>),
    /// See [`RichBlockVideo`].
    Video(Box<RichBlockVideo>),
    /// See [`RichBlockVoiceNote`].
    VoiceNote(Box<RichBlockVoiceNote>),
    /// See [`RichBlockThinking`].
    Thinking(Box<RichBlockThinking>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { RichBlock by "type" {
    "paragraph" => Paragraph(RichBlockParagraph),
    "heading" => SectionHeading(RichBlockSectionHeading),
    "pre" => Preformatted(RichBlockPreformatted),
    "footer" => Footer(RichBlockFooter),
    "divider" => Divider(RichBlockDivider),
    "mathematical_expression" => MathematicalExpression(RichBlockMathematicalExpression),
    "anchor" => Anchor(RichBlockAnchor),
    "list" => List(RichBlockList),
    "blockquote" => BlockQuotation(RichBlockBlockQuotation),
    "expandable_blockquote" => ExpandableBlockQuotation(RichBlockExpandableBlockQuotation),
    "pullquote" => PullQuotation(RichBlockPullQuotation),
    "collage" => Collage(RichBlockCollage),
    "slideshow" => Slideshow(RichBlockSlideshow),
    "table" => Table(RichBlockTable),
    "details" => Details(RichBlockDetails),
    "map" => Map(RichBlockMap),
    "buttons" => Buttons(RichBlockButtons),
    "animation" => Animation(RichBlockAnimation),
    "audio" => Audio(RichBlockAudio),
    "document" => Document(RichBlockDocument),
    "photo" => Photo(RichBlockPhoto),
    "video" => Video(RichBlockVideo),
    "voice_note" => VoiceNote(RichBlockVoiceNote),
    "thinking" => Thinking(RichBlockThinking),
} }
