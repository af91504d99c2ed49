// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    InputRichBlockAnchor, InputRichBlockAnimation, InputRichBlockAudio, InputRichBlockBlockQuotation,
    InputRichBlockButtons, InputRichBlockCollage, InputRichBlockDetails, InputRichBlockDivider,
    InputRichBlockDocument, InputRichBlockExpandableBlockQuotation, InputRichBlockFooter, InputRichBlockList,
    InputRichBlockMap, InputRichBlockMathematicalExpression, InputRichBlockParagraph, InputRichBlockPhoto,
    InputRichBlockPreformatted, InputRichBlockPullQuotation, InputRichBlockSectionHeading,
    InputRichBlockSlideshow, InputRichBlockTable, InputRichBlockThinking, InputRichBlockVideo,
    InputRichBlockVoiceNote,
};

/// A block of a rich message to send.
///
/// <https://core.telegram.org/bots/api#inputrichblock>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputRichBlock {
    /// See [`InputRichBlockParagraph`].
    Paragraph(Box<InputRichBlockParagraph>),
    /// See [`InputRichBlockSectionHeading`].
    SectionHeading(Box<InputRichBlockSectionHeading>),
    /// See [`InputRichBlockPreformatted`].
    Preformatted(Box<InputRichBlockPreformatted>),
    /// See [`InputRichBlockFooter`].
    Footer(Box<InputRichBlockFooter>),
    /// See [`InputRichBlockDivider`].
    Divider(Box<InputRichBlockDivider>),
    /// See [`InputRichBlockMathematicalExpression`].
    MathematicalExpression(Box<InputRichBlockMathematicalExpression>),
    /// See [`InputRichBlockAnchor`].
    Anchor(Box<InputRichBlockAnchor>),
    /// See [`InputRichBlockList`].
    List(Box<InputRichBlockList>),
    /// See [`InputRichBlockBlockQuotation`].
    BlockQuotation(Box<InputRichBlockBlockQuotation>),
    /// See [`InputRichBlockExpandableBlockQuotation`].
    ExpandableBlockQuotation(Box<InputRichBlockExpandableBlockQuotation>),
    /// See [`InputRichBlockPullQuotation`].
    PullQuotation(Box<InputRichBlockPullQuotation>),
    /// See [`InputRichBlockCollage`].
    Collage(Box<InputRichBlockCollage>),
    /// See [`InputRichBlockSlideshow`].
    Slideshow(Box<InputRichBlockSlideshow>),
    /// See [`InputRichBlockTable`].
    Table(Box<InputRichBlockTable>),
    /// See [`InputRichBlockDetails`].
    Details(Box<InputRichBlockDetails>),
    /// See [`InputRichBlockMap`].
    Map(Box<InputRichBlockMap>),
    /// See [`InputRichBlockButtons`].
    Buttons(Box<InputRichBlockButtons>),
    /// See [`InputRichBlockAnimation`].
    Animation(Box<InputRichBlockAnimation>),
    /// See [`InputRichBlockAudio`].
    Audio(Box<InputRichBlockAudio>),
    /// See [`InputRichBlockDocument`].
    Document(Box<InputRichBlockDocument>),
    /// See [`InputRichBlockPhoto`].
    Photo(Box<InputRichBlockPhoto>),
    /// See [`InputRichBlockVideo`].
    Video(Box<InputRichBlockVideo>),
    /// See [`InputRichBlockVoiceNote`].
    VoiceNote(Box<InputRichBlockVoiceNote>),
    /// See [`InputRichBlockThinking`].
    Thinking(Box<InputRichBlockThinking>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { InputRichBlock by "type" {
    "paragraph" => Paragraph(InputRichBlockParagraph),
    "heading" => SectionHeading(InputRichBlockSectionHeading),
    "pre" => Preformatted(InputRichBlockPreformatted),
    "footer" => Footer(InputRichBlockFooter),
    "divider" => Divider(InputRichBlockDivider),
    "mathematical_expression" => MathematicalExpression(InputRichBlockMathematicalExpression),
    "anchor" => Anchor(InputRichBlockAnchor),
    "list" => List(InputRichBlockList),
    "blockquote" => BlockQuotation(InputRichBlockBlockQuotation),
    "expandable_blockquote" => ExpandableBlockQuotation(InputRichBlockExpandableBlockQuotation),
    "pullquote" => PullQuotation(InputRichBlockPullQuotation),
    "collage" => Collage(InputRichBlockCollage),
    "slideshow" => Slideshow(InputRichBlockSlideshow),
    "table" => Table(InputRichBlockTable),
    "details" => Details(InputRichBlockDetails),
    "map" => Map(InputRichBlockMap),
    "buttons" => Buttons(InputRichBlockButtons),
    "animation" => Animation(InputRichBlockAnimation),
    "audio" => Audio(InputRichBlockAudio),
    "document" => Document(InputRichBlockDocument),
    "photo" => Photo(InputRichBlockPhoto),
    "video" => Video(InputRichBlockVideo),
    "voice_note" => VoiceNote(InputRichBlockVoiceNote),
    "thinking" => Thinking(InputRichBlockThinking),
} }

union_carrier! { InputRichBlock { List, BlockQuotation, Collage, Slideshow, Details, Animation, Audio, Document, Photo, Video, VoiceNote } }
