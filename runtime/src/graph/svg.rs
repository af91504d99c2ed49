//! The diagram as an image: a panel for each conversation, one below the other.

use std::fmt::Write as _;

use super::layout::{Layout, Place, Size, Way, layout};
use super::{Chart, Line, State};

/// The width of a character of the handlers' lines, and of a title; the fonts are fixed, so that no text is measured.
const CHARACTER: f64 = 7.3;
const TITLE_CHARACTER: f64 = 8.6;
/// The height of a line.
const LINE: f64 = 19.0;
/// Around what stands in a box, and in a panel.
const INSIDE: f64 = 14.0;
const MARGIN: f64 = 28.0;
/// The radius of the dot at which a conversation starts, and of the ring at which it ends.
const DOT: f64 = 7.0;
const RING: f64 = 9.0;
/// How far an arrow from a box to itself reaches.
const LOOP: f64 = 26.0;

const STYLE: &str = "\
svg{--back:#fff;--panel:#f7f8fa;--line:#d5d9e0;--box:#fff;--ink:#1c2430;\
--soft:#697386;--tone:#2f6fde;--head:#eef3fd}
@media(prefers-color-scheme:dark){svg{--back:#0f1319;--panel:#161b23;--line:#303845;--box:#1d242e;--ink:#e7ebf2;\
--soft:#93a0b4;--tone:#7aa7ff;--head:#223049}}
text{font:12px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:var(--ink);white-space:pre}
.name{font:600 14px ui-sans-serif,system-ui,'DejaVu Sans',sans-serif;text-anchor:middle}
.title{font:700 18px ui-sans-serif,system-ui,'DejaVu Sans',sans-serif}
.middle{text-anchor:middle}.soft{fill:var(--soft)}.tone{fill:var(--tone)}
.panel{fill:var(--panel);stroke:var(--line)}.box{fill:var(--box);stroke:var(--line)}.top{fill:var(--head)}
.called{fill:none;stroke:var(--soft);stroke-dasharray:5 4}
.way{fill:none;stroke:var(--soft);stroke-width:1.5}.call{stroke-dasharray:5 4}
.tip{fill:var(--soft)}.dot{fill:var(--ink)}.ring{fill:none;stroke:var(--ink);stroke-width:1.5}
";

/// One image of all conversations; it stands by itself, and follows the reader's light or dark colours.
pub(crate) fn svg(charts: &[Chart]) -> String {
    let panels: Vec<Panel> = charts.iter().map(Panel::of).collect();
    let width = panels.iter().map(Panel::width).fold(0.0, f64::max) + 2.0 * MARGIN;
    let height = panels.iter().map(|panel| panel.height() + MARGIN).sum::<f64>() + MARGIN;
    let mut image = Image(String::new());
    image.put(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" height=\"{height:.0}\">\n<style>{STYLE}</style>\n<rect width=\"100%\" height=\"100%\" style=\"fill:var(--back)\"/>\n"
    ));
    let mut top = MARGIN;
    for panel in &panels {
        panel.draw(&mut image, MARGIN, top, width - 2.0 * MARGIN);
        top += panel.height() + MARGIN;
    }
    image.put(format_args!("</svg>\n"));
    image.0
}

/// The text of an image.
struct Image(String);

impl Image {
    fn put(&mut self, piece: std::fmt::Arguments<'_>) {
        // Writing to a String cannot fail.
        let _ = self.0.write_fmt(piece);
    }

    fn text(&mut self, class: &str, x: f64, y: f64, text: &str) {
        let text = escaped(text);
        self.put(format_args!("<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\">{text}</text>\n"));
    }

    /// What happens, and behind it the handler.
    fn line(&mut self, x: f64, y: f64, line: &Line) {
        self.put(format_args!("<text x=\"{x:.1}\" y=\"{y:.1}\">{}", escaped(&line.when)));
        if let Some(handler) = line.handler {
            self.put(format_args!(
                "<tspan class=\"soft\"> → </tspan><tspan class=\"tone\">{}</tspan>",
                escaped(handler)
            ));
        }
        self.put(format_args!("</text>\n"));
    }

    fn rect(&mut self, class: &str, place: Place, size: Size, radius: f64) {
        let (Place { left, top }, Size { width, height }) = (place, size);
        self.put(format_args!(
            "<rect class=\"{class}\" x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"{radius}\"/>\n"
        ));
    }

    /// The head of an arrow, which points down or up.
    fn tip(&mut self, x: f64, y: f64, up: bool) {
        let back = if up { y + 8.0 } else { y - 8.0 };
        self.put(format_args!(
            "<path class=\"tip\" d=\"M{x:.1} {y:.1}L{:.1} {back:.1}L{:.1} {back:.1}Z\"/>\n",
            x - 4.5,
            x + 4.5
        ));
    }
}

/// What a box of a panel shows.
enum Shown<'a> {
    Start(&'a [Line]),
    State(&'a State),
    Called(&'a str),
    End,
}

/// An arrow between two boxes.
#[derive(Clone, Copy)]
enum Arrow {
    Step,
    /// There and back again.
    Call,
}

/// One conversation.
struct Panel<'a> {
    chart: &'a Chart,
    shown: Vec<Shown<'a>>,
    arrows: Vec<(usize, usize)>,
    kinds: Vec<Arrow>,
    layout: Layout,
}

impl<'a> Panel<'a> {
    fn of(chart: &'a Chart) -> Self {
        let mut shown = vec![Shown::Start(&chart.entries)];
        shown.extend(chart.states.iter().map(Shown::State));
        let mut arrows = Vec::new();
        let mut kinds = Vec::new();
        // The dot stands before the states.
        let number = |state: usize| state + 1;
        for (index, state) in chart.states.iter().enumerate() {
            if state.starts {
                arrows.push((0, number(index)));
            }
            arrows.extend(state.to.iter().map(|target| (number(index), number(*target))));
            kinds.resize(arrows.len(), Arrow::Step);
            if let Some(called) = &state.calls {
                arrows.push((number(index), shown.len()));
                kinds.push(Arrow::Call);
                shown.push(Shown::Called(called));
            }
        }
        let end = shown.len();
        arrows.extend(
            chart
                .states
                .iter()
                .enumerate()
                .filter(|(_, state)| state.ends)
                .map(|(index, _)| (number(index), end)),
        );
        kinds.resize(arrows.len(), Arrow::Step);
        if chart.states.iter().any(|state| state.ends) {
            shown.push(Shown::End);
        }
        let sizes: Vec<Size> = shown
            .iter()
            .enumerate()
            .map(|(index, shown)| {
                let size = shown.size();
                let room = if arrows.contains(&(index, index)) { 2.0 * LOOP } else { 0.0 };
                Size { width: size.width + room, ..size }
            })
            .collect();
        let layout = layout(&sizes, &arrows);
        Self { chart, shown, arrows, kinds, layout }
    }

    fn width(&self) -> f64 {
        let lines = self.chart.everywhere.iter().map(|line| width(&line.text(), CHARACTER));
        let title = width(&self.chart.name, 1.3 * TITLE_CHARACTER);
        lines.chain([title, self.layout.width]).fold(0.0, f64::max) + 2.0 * MARGIN
    }

    fn height(&self) -> f64 {
        self.header() + self.layout.height + MARGIN
    }

    /// The title and what holds in all states.
    fn header(&self) -> f64 {
        let lines = f64::from(u32::try_from(self.chart.everywhere.len()).unwrap_or(u32::MAX));
        MARGIN + 24.0 + lines * LINE + 16.0
    }

    fn draw(&self, image: &mut Image, left: f64, top: f64, width: f64) {
        image.put(format_args!("<g>\n"));
        image.rect("panel", Place { left, top }, Size { width, height: self.height() }, 12.0);
        image.text("title", left + MARGIN, top + MARGIN + 12.0, &self.chart.name);
        let mut y = top + MARGIN + 36.0;
        for line in &self.chart.everywhere {
            image.line(left + MARGIN, y, line);
            y += LINE;
        }
        let left = left + (width - self.layout.width) / 2.0;
        let top = top + self.header();
        for ((arrow, way), kind) in self.arrows.iter().zip(&self.layout.ways).zip(&self.kinds) {
            match way {
                Some(way) => draw_way(image, left, top, way, *kind),
                None => self.draw_loop(image, left, top, arrow.0),
            }
        }
        for (number, (shown, place)) in self.shown.iter().zip(&self.layout.places).enumerate() {
            let room = if self.arrows.contains(&(number, number)) { LOOP } else { 0.0 };
            shown.draw(image, Place { left: left + place.left + room, top: top + place.top });
        }
        image.put(format_args!("</g>\n"));
    }

    /// An arrow from a box to itself, on its right.
    fn draw_loop(&self, image: &mut Image, left: f64, top: f64, number: usize) {
        let (size, place) = (self.shown[number].size(), self.layout.places[number]);
        let x = left + place.left + LOOP + size.width;
        let y = top + place.top + size.height / 2.0;
        let (above, below, out) = (y - 11.0, y + 11.0, x + LOOP + 6.0);
        image.put(format_args!(
            "<path class=\"way\" d=\"M{x:.1} {above:.1}C{out:.1} {:.1} {out:.1} {:.1} {:.1} {below:.1}\"/>\n",
            above - 8.0,
            below + 8.0,
            x + 7.0
        ));
        image.put(format_args!(
            "<path class=\"tip\" d=\"M{x:.1} {below:.1}L{:.1} {:.1}L{:.1} {:.1}Z\"/>\n",
            x + 8.0,
            below - 4.5,
            x + 8.0,
            below + 4.5
        ));
    }
}

fn draw_way(image: &mut Image, left: f64, top: f64, way: &Way, kind: Arrow) {
    let called = matches!(kind, Arrow::Call);
    let (at_start, at_end) = (way.up || called, !way.up || called);
    let mut path = String::new();
    let mut last: Option<(f64, f64)> = None;
    let pieces = way.pieces.len();
    for (index, (x, from, to)) in way.pieces.iter().enumerate() {
        // A line ends where its head begins.
        let from = top + from + if index == 0 && at_start { 7.0 } else { 0.0 };
        let to = top + to - if index + 1 == pieces && at_end { 7.0 } else { 0.0 };
        let x = left + x;
        // Writing to a String cannot fail.
        let _ = match last {
            None => write!(path, "M{x:.1} {from:.1}"),
            Some((x0, y0)) => {
                let middle = f64::midpoint(y0, from);
                write!(path, "C{x0:.1} {middle:.1} {x:.1} {middle:.1} {x:.1} {from:.1}")
            }
        };
        let to = if index + 1 == pieces { to.min(to) } else { to.max(from) };
        let _ = write!(path, "V{to:.1}");
        last = Some((x, to));
    }
    let class = if called { "way call" } else { "way" };
    image.put(format_args!("<path class=\"{class}\" d=\"{path}\"/>\n"));
    if let (Some((x, from, _)), true) = (way.pieces.first(), at_start) {
        image.tip(left + x, top + from, true);
    }
    if let (Some((x, _, to)), true) = (way.pieces.last(), at_end) {
        image.tip(left + x, top + to, false);
    }
}

impl Shown<'_> {
    fn size(&self) -> Size {
        match self {
            Self::Start(entries) => {
                let widest = entries.iter().map(|entry| width(&entry.text(), CHARACTER)).fold(0.0, f64::max);
                Size { width: 2.0 * (widest + DOT + 10.0), height: (lines(entries) - 4.0).max(2.0 * DOT) }
            }
            Self::State(state) => {
                let widest = state.lines.iter().map(|line| width(&line.text(), CHARACTER));
                let widest = widest.chain([width(state.name, TITLE_CHARACTER)]).fold(80.0, f64::max);
                let below = if state.lines.is_empty() { 0.0 } else { lines(&state.lines) + 12.0 };
                Size { width: widest + 2.0 * INSIDE, height: 32.0 + below }
            }
            Self::Called(name) => Size { width: width(name, TITLE_CHARACTER) + 4.0 * INSIDE, height: 50.0 },
            Self::End => Size { width: 2.0 * RING, height: 2.0 * RING },
        }
    }

    fn draw(&self, image: &mut Image, place: Place) {
        let size = self.size();
        let (left, top, center) = (place.left, place.top, place.left + size.width / 2.0);
        match self {
            Self::Start(entries) => {
                let y = top + size.height - DOT;
                image.put(format_args!(
                    "<circle class=\"dot\" cx=\"{center:.1}\" cy=\"{y:.1}\" r=\"{DOT}\"/>\n"
                ));
                for (entry, above) in entries.iter().rev().zip(0_u32..) {
                    image.line(center + DOT + 10.0, y + 4.0 - f64::from(above) * LINE, entry);
                }
            }
            Self::State(state) => {
                image.rect("box", place, size, 8.0);
                let (right, below) = (left + size.width, top + 32.0);
                image.put(format_args!(
                    "<path class=\"top\" d=\"M{:.1} {below:.1}V{:.1}q0 -7 7 -7H{:.1}q7 0 7 7V{below:.1}Z\"/>\n",
                    left + 1.0,
                    top + 8.0,
                    right - 8.0
                ));
                if !state.lines.is_empty() {
                    image.put(format_args!("<path class=\"way\" style=\"stroke:var(--line);stroke-width:1\" d=\"M{left:.1} {below:.1}H{right:.1}\"/>\n"));
                }
                image.text("name", center, top + 21.0, state.name);
                for (line, index) in state.lines.iter().zip(0_u32..) {
                    image.line(left + INSIDE, below + 20.0 + f64::from(index) * LINE, line);
                }
            }
            Self::Called(name) => {
                image.rect("called", place, size, 8.0);
                image.text("name", center, top + 22.0, name);
                image.text("soft middle", center, top + 39.0, "conversation");
            }
            Self::End => {
                let y = top + RING;
                image.put(format_args!(
                    "<circle class=\"ring\" cx=\"{center:.1}\" cy=\"{y:.1}\" r=\"{RING}\"/><circle class=\"dot\" cx=\"{center:.1}\" cy=\"{y:.1}\" r=\"5\"/>\n"
                ));
            }
        }
    }
}

/// The height of some lines.
fn lines(lines: &[Line]) -> f64 {
    LINE * f64::from(u32::try_from(lines.len()).unwrap_or(u32::MAX))
}

/// The width of a text; characters beyond the alphabets are twice as wide.
fn width(text: &str, character: f64) -> f64 {
    let characters = text.chars().map(|character| {
        if character < '\u{1100}' || ('\u{2010}'..'\u{2200}').contains(&character) { 1 } else { 2 }
    });
    character * f64::from(characters.sum::<u32>())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
