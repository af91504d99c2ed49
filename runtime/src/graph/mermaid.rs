//! The diagram as text: a Mermaid state diagram, which GitHub and many editors draw.

use std::fmt::Write as _;

use super::{Chart, Line, State};

/// One `stateDiagram-v2` with a composite state for each conversation.
pub(crate) fn mermaid(charts: &[Chart]) -> String {
    let mut text = "stateDiagram-v2\n".to_owned();
    for chart in charts {
        // Writing to a String cannot fail.
        let _ = conversation(chart, &mut text);
    }
    text
}

fn conversation(chart: &Chart, text: &mut String) -> std::fmt::Result {
    let id = chart.name.replace(' ', "_");
    let of = |state: &State| format!("{id}_{}", state.name);
    writeln!(text, "    state \"{}\" as {id} {{", chart.name)?;
    for state in &chart.states {
        writeln!(text, "        state \"{}\" as {}", state.name, of(state))?;
        for line in &state.lines {
            writeln!(text, "        {}: {}", of(state), escaped(&line.text()))?;
        }
    }
    for state in chart.states.iter().filter(|state| state.starts) {
        let entries: Vec<_> = chart.entries.iter().map(|entry| escaped(&entry.text())).collect();
        let label = if entries.is_empty() { String::new() } else { format!(": {}", entries.join("<br/>")) };
        writeln!(text, "        [*] --> {}{label}", of(state))?;
    }
    for state in &chart.states {
        for target in &state.to {
            writeln!(text, "        {} --> {}", of(state), of(&chart.states[*target]))?;
        }
        if let Some(child) = &state.calls {
            let called = format!("{}_calls", of(state));
            writeln!(text, "        state \"{child} (a conversation)\" as {called}")?;
            writeln!(text, "        {} --> {called}: calls", of(state))?;
            writeln!(text, "        {called} --> {}: returns", of(state))?;
        }
        if state.ends {
            writeln!(text, "        {} --> [*]", of(state))?;
        }
    }
    writeln!(text, "    }}")?;
    note(&id, &chart.everywhere, text)
}

fn note(id: &str, lines: &[Line], text: &mut String) -> std::fmt::Result {
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(text, "    note right of {id}")?;
    for line in lines {
        writeln!(text, "        {}", escaped(&line.text()))?;
    }
    writeln!(text, "    end note")
}

/// Without the characters that mean something to Mermaid, as entities of its own.
fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut escaped, character| {
        if ":;#<>%\\*`".contains(character) {
            // Writing to a String cannot fail.
            let _ = write!(escaped, "#{};", u32::from(character));
        } else {
            escaped.push(character);
        }
        escaped
    })
}
