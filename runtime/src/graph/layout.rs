//! Where boxes and arrows stand: in layers from top to bottom, with few crossings, and arrows as straight as can be.
//!
//! The usual four steps: arrows that lead back are turned around, so that every arrow leads down; each box gets the layer
//! below those that lead to it; within a layer boxes are sorted by the mean of their neighbours; and then moved to where the
//! squares of their arrows' slopes are smallest. An arrow through a layer has a place there, as a box without a size.

/// Between two boxes of a layer.
const GAP: f64 = 44.0;
/// Between an arrow that goes through a layer and what stands beside it.
const PASSING: f64 = 18.0;
/// Between two layers.
const STEP: f64 = 58.0;
/// Between two arrows at one box.
const PORT: f64 = 22.0;
/// How often boxes are sorted and moved.
const ROUNDS: usize = 12;

/// A box to place.
#[derive(Clone, Copy)]
pub(super) struct Size {
    pub(super) width: f64,
    pub(super) height: f64,
}

/// A box's place: its left upper corner.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) left: f64,
    pub(super) top: f64,
}

/// An arrow's way.
pub(super) struct Way {
    /// Straight down pieces, each `(x, from, to)`, which curves join.
    pub(super) pieces: Vec<(f64, f64, f64)>,
    /// Whether it leads up: its head is at the beginning.
    pub(super) up: bool,
}

/// Everything in its place.
pub(super) struct Layout {
    pub(super) places: Vec<Place>,
    /// In the order of the arrows; none for one from a box to itself.
    pub(super) ways: Vec<Option<Way>>,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// What stands in a layer: a box, or an arrow that goes through.
struct Node {
    size: Size,
    rank: usize,
    through: bool,
    /// The nodes above and below that it is joined to.
    above: Vec<usize>,
    below: Vec<usize>,
    center: f64,
}

struct Graph {
    nodes: Vec<Node>,
    layers: Vec<Vec<usize>>,
}

/// Places boxes; arrows are `(from, to)`, by number.
pub(super) fn layout(sizes: &[Size], arrows: &[(usize, usize)]) -> Layout {
    let down = turned(sizes.len(), arrows);
    let ranks = ranks(sizes.len(), &down);
    let nodes = sizes.iter().zip(&ranks).map(|(size, rank)| Node::new(*size, *rank, false)).collect();
    let mut graph = Graph { nodes, layers: Vec::new() };
    let paths: Vec<Vec<usize>> = down.iter().map(|(from, to)| graph.join(*from, *to)).collect();
    graph.sort();
    graph.place();
    graph.drawn(sizes.len(), arrows, &down, &paths)
}

/// The arrows, those that lead back turned around; `(n, n)` for one from a box to itself.
fn turned(boxes: usize, arrows: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut order = Vec::new();
    let mut seen = vec![false; boxes];
    for start in 0..boxes {
        visit(start, arrows, &mut seen, &mut order);
    }
    // In the reverse order of a depth-first walk's ends, only those that lead back lead from a later box to an earlier one.
    order.reverse();
    let position = |number: usize| order.iter().position(|known| *known == number);
    arrows
        .iter()
        .map(|(from, to)| if position(*from) > position(*to) { (*to, *from) } else { (*from, *to) })
        .collect()
}

fn visit(number: usize, arrows: &[(usize, usize)], seen: &mut [bool], order: &mut Vec<usize>) {
    if std::mem::replace(&mut seen[number], true) {
        return;
    }
    for (_, to) in arrows.iter().filter(|(from, _)| *from == number) {
        visit(*to, arrows, seen, order);
    }
    order.push(number);
}

/// The layer of each box: one below the lowest that leads to it.
fn ranks(boxes: usize, down: &[(usize, usize)]) -> Vec<usize> {
    let mut ranks = vec![0; boxes];
    for _ in 0..boxes {
        for (from, to) in down.iter().filter(|(from, to)| from != to) {
            ranks[*to] = ranks[*to].max(ranks[*from] + 1);
        }
    }
    ranks
}

impl Node {
    fn new(size: Size, rank: usize, through: bool) -> Self {
        Self { size, rank, through, above: Vec::new(), below: Vec::new(), center: 0.0 }
    }

    /// How much room it needs to the left and to the right.
    fn half(&self) -> f64 {
        self.size.width / 2.0 + if self.through { PASSING } else { GAP } / 2.0
    }
}

impl Graph {
    /// Joins two boxes through all layers between them; the nodes of the way.
    fn join(&mut self, from: usize, to: usize) -> Vec<usize> {
        let mut path = vec![from];
        if from == to {
            return path;
        }
        for rank in self.nodes[from].rank + 1..self.nodes[to].rank {
            path.push(self.nodes.len());
            self.nodes.push(Node::new(Size { width: 0.0, height: 0.0 }, rank, true));
        }
        path.push(to);
        for pair in path.windows(2) {
            self.nodes[pair[0]].below.push(pair[1]);
            self.nodes[pair[1]].above.push(pair[0]);
        }
        path
    }

    /// Fills the layers, and sorts them so that few arrows cross.
    fn sort(&mut self) {
        let last = self.nodes.iter().map(|node| node.rank).max().unwrap_or(0);
        self.layers = vec![Vec::new(); last + 1];
        for (number, node) in self.nodes.iter().enumerate() {
            self.layers[node.rank].push(number);
        }
        let mut best = self.layers.clone();
        let mut fewest = self.crossings();
        for round in 0..ROUNDS {
            for step in 0..=last {
                let downwards = round % 2 == 0;
                let rank = if downwards { step } else { last - step };
                let mut layer = std::mem::take(&mut self.layers[rank]);
                let mean = |number: &usize| self.mean_position(*number, downwards);
                let mut keyed: Vec<_> = layer
                    .drain(..)
                    .enumerate()
                    .map(|(at, number)| (mean(&number).unwrap_or_else(|| count(at)), number))
                    .collect();
                keyed.sort_by(|one, other| one.0.total_cmp(&other.0));
                self.layers[rank] = keyed.into_iter().map(|(_, number)| number).collect();
            }
            let crossings = self.crossings();
            if crossings < fewest {
                fewest = crossings;
                best.clone_from(&self.layers);
            }
        }
        self.layers = best;
    }

    fn mean_position(&self, number: usize, of_those_above: bool) -> Option<f64> {
        let node = &self.nodes[number];
        let neighbours = if of_those_above { &node.above } else { &node.below };
        let positions: Vec<f64> = neighbours.iter().map(|number| count(self.position(*number))).collect();
        mean(&positions)
    }

    fn position(&self, number: usize) -> usize {
        let layer = &self.layers[self.nodes[number].rank];
        layer.iter().position(|known| *known == number).unwrap_or(0)
    }

    fn crossings(&self) -> usize {
        let mut crossings = 0;
        for layer in &self.layers {
            let arrows: Vec<(usize, usize)> = layer
                .iter()
                .enumerate()
                .flat_map(|(at, number)| self.nodes[*number].below.iter().map(move |below| (at, *below)))
                .map(|(at, below)| (at, self.position(below)))
                .collect();
            for (index, one) in arrows.iter().enumerate() {
                crossings +=
                    arrows[index + 1..].iter().filter(|other| one.0 < other.0 && one.1 > other.1).count();
            }
        }
        crossings
    }

    /// Moves the nodes of each layer below and above their neighbours, in the order that they have.
    fn place(&mut self) {
        for rank in 0..self.layers.len() {
            let wanted = vec![0.0; self.layers[rank].len()];
            self.settle(rank, &wanted);
        }
        for round in 0..8 * ROUNDS {
            for step in 0..self.layers.len() {
                let rank = if round % 2 == 0 { step } else { self.layers.len() - 1 - step };
                let wanted: Vec<f64> = self.layers[rank].iter().map(|number| self.wanted(*number)).collect();
                self.settle(rank, &wanted);
            }
        }
    }

    /// Where its arrows would be straight.
    fn wanted(&self, number: usize) -> f64 {
        let node = &self.nodes[number];
        let centers: Vec<f64> =
            node.above.iter().chain(&node.below).map(|number| self.nodes[*number].center).collect();
        mean(&centers).unwrap_or(node.center)
    }

    /// As near to where each wants to be as their sizes allow: those that push each other share what is left to wish for.
    fn settle(&mut self, rank: usize, wanted: &[f64]) {
        let layer = &self.layers[rank];
        let mut offset = 0.0;
        let mut offsets = Vec::new();
        for (index, number) in layer.iter().enumerate() {
            if index > 0 {
                offset += self.nodes[layer[index - 1]].half() + self.nodes[*number].half();
            }
            offsets.push(offset);
        }
        // Groups of nodes that touch: the sum of their wishes, and how many they are.
        let mut groups: Vec<(f64, usize)> = Vec::new();
        for (wish, offset) in wanted.iter().zip(&offsets) {
            groups.push((wish - offset, 1));
            while let [.., one, other] = groups[..] {
                if one.0 / count(one.1) <= other.0 / count(other.1) {
                    break;
                }
                groups.truncate(groups.len() - 2);
                groups.push((one.0 + other.0, one.1 + other.1));
            }
        }
        let starts = groups.iter().flat_map(|(sum, size)| std::iter::repeat_n(sum / count(*size), *size));
        let centers: Vec<f64> = starts.zip(&offsets).map(|(start, offset)| start + offset).collect();
        for (number, center) in self.layers[rank].iter().zip(centers) {
            self.nodes[*number].center = center;
        }
    }

    fn drawn(
        &self,
        boxes: usize,
        arrows: &[(usize, usize)],
        down: &[(usize, usize)],
        paths: &[Vec<usize>],
    ) -> Layout {
        let left = self.nodes.iter().map(|node| node.center - node.size.width / 2.0).fold(0.0, f64::min);
        let right = self.nodes.iter().map(|node| node.center + node.size.width / 2.0).fold(0.0, f64::max);
        let bands = self.bands();
        let box_top = |number: usize| {
            let node = &self.nodes[number];
            let (top, bottom) = bands[node.rank];
            f64::midpoint(top, bottom) - node.size.height / 2.0
        };
        let places = (0..boxes).map(|number| Place {
            left: self.nodes[number].center - self.nodes[number].size.width / 2.0 - left,
            top: box_top(number),
        });
        let ways = paths.iter().enumerate().map(|(arrow, path)| {
            let (first, last) = (*path.first()?, *path.last()?);
            if path.len() < 2 {
                return None;
            }
            let out = self.port(first, arrow, paths, true) - left;
            let into = self.port(last, arrow, paths, false) - left;
            let mut pieces =
                vec![(out, box_top(first) + self.nodes[first].size.height, bands[self.nodes[first].rank].1)];
            for number in &path[1..path.len() - 1] {
                let node = &self.nodes[*number];
                let (top, bottom) = bands[node.rank];
                pieces.push((node.center - left, top, bottom));
            }
            pieces.push((into, bands[self.nodes[last].rank].0, box_top(last)));
            Some(Way { pieces, up: arrows[arrow] != down[arrow] })
        });
        let height = bands.last().map_or(0.0, |(_, bottom)| *bottom);
        Layout { places: places.collect(), ways: ways.collect(), width: right - left, height }
    }

    /// Where each layer begins and ends.
    fn bands(&self) -> Vec<(f64, f64)> {
        let mut top = 0.0;
        let heights = self
            .layers
            .iter()
            .map(|layer| layer.iter().map(|number| self.nodes[*number].size.height).fold(0.0, f64::max));
        heights
            .map(|height| {
                let band = (top, top + height);
                top = band.1 + STEP;
                band
            })
            .collect()
    }

    /// Where an arrow meets a box: side by side, in the order of what is at their other ends.
    fn port(&self, number: usize, arrow: usize, paths: &[Vec<usize>], leaves: bool) -> f64 {
        let neighbour = |path: &[usize]| match path {
            [first, next, ..] if leaves && *first == number => Some(*next),
            [.., next, last] if !leaves && *last == number => Some(*next),
            _ => None,
        };
        let mut meeting: Vec<(f64, usize)> = paths
            .iter()
            .enumerate()
            .filter_map(|(index, path)| Some((self.nodes[neighbour(path)?].center, index)))
            .collect();
        meeting.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
        let at = meeting.iter().position(|(_, index)| *index == arrow).unwrap_or(0);
        let node = &self.nodes[number];
        let apart = PORT.min((node.size.width - 16.0).max(0.0) / count(meeting.len()));
        node.center + (count(at) - (count(meeting.len()) - 1.0) / 2.0) * apart
    }
}

fn mean(numbers: &[f64]) -> Option<f64> {
    (!numbers.is_empty()).then(|| numbers.iter().sum::<f64>() / count(numbers.len()))
}

/// A number of things; nobody draws more than fit into 32 bits.
fn count(things: usize) -> f64 {
    f64::from(u32::try_from(things).unwrap_or(u32::MAX))
}
