//! The contract: the committed JSON Schema is the one the types give, and every analysis fits it.

use quotidian::{OffsetUnit, Options, analyze, export};
use serde_json::Value;

const COMMITTED: &str = include_str!("../schema/analysis.schema.json");

const ARTICLES: &[&str] = &[
    "",
    "Short.",
    include_str!("golden/british.txt"),
    include_str!("golden/ceasefire.txt"),
    include_str!("golden/no_date.txt"),
    include_str!("golden/whole_page.txt"),
];

/// Places in the JSON of an article.
const RELIED_ON: &[&str] = &[
    "/schema",
    "/offsets",
    "/language",
    "/warnings",
    "/article/headline/start",
    "/article/headline/text",
    "/article/deck",
    "/article/authors",
    "/article/dateline",
    "/article/published/value",
    "/article/published/basis",
    "/article/published/evidence/0/start",
    "/article/published/confidence",
    "/article/blocks/0/start",
    "/article/blocks/0/kind",
    "/article/blocks/0/rule",
    "/article/blocks/0/reason",
    "/article/blocks/0/confidence",
    "/article/blocks/0/duplicateOf",
    "/entities/0/id",
    "/entities/0/name",
    "/entities/0/type",
    "/entities/0/roles",
    "/entities/0/roleSpans",
    "/entities/0/country",
    "/entities/0/mentions/0/start",
    "/entities/0/mentions/0/end",
    "/entities/0/mentions/0/text",
    "/entities/0/mentions/0/form",
    "/entities/0/mentions/0/rule",
    "/entities/0/mentions/0/reason",
    "/entities/0/mentions/0/counted",
    "/entities/0/confidence",
    "/quotes/0/id",
    "/quotes/0/kind",
    "/quotes/0/content/0/start",
    "/quotes/0/quoted",
    "/quotes/0/cue",
    "/quotes/0/source",
    "/quotes/0/speaker/entity",
    "/quotes/0/speaker/name",
    "/quotes/0/speaker/kind",
    "/quotes/0/speaker/anonymous",
    "/quotes/0/speaker/reason",
    "/quotes/0/speaker/alternatives",
    "/quotes/0/confidence",
    "/quotes/0/rule",
    "/quotes/0/reason",
    "/dates/0/start",
    "/dates/0/end",
    "/dates/0/text",
    "/dates/0/type",
    "/dates/0/value",
    "/dates/0/mod",
    "/dates/0/basis",
    "/dates/0/range",
    "/dates/0/confidence",
    "/dates/0/rule",
    "/dates/0/reason",
    "/sentences/0/0",
    "/outline/entities/0/type",
    "/outline/entities/0/title",
    "/outline/entities/0/one",
    "/outline/entities/0/entities/0/entity",
    "/outline/entities/0/entities/0/mentions",
    "/outline/entities/0/entities/0/quotes",
    "/outline/speakers/0/entity",
    "/outline/speakers/0/title",
    "/outline/speakers/0/quotes/0",
    "/outline/dates/dated/0",
    "/outline/dates/waiting",
    "/outline/dates/undated",
    "/outline/lines",
    "/outline/titles/0/kind",
    "/outline/titles/0/title",
];

#[test]
fn the_committed_schema_is_the_one_the_types_give() {
    let advice = "write it anew: cargo xtask generate";
    assert!(COMMITTED.trim_end() == export::schema(), "{advice}");
}

#[test]
fn every_analysis_fits_the_schema() {
    let schema: Value = serde_json::from_str(COMMITTED).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for text in ARTICLES {
        let analysis = analyze(text, &Options::default()).excerpts(text, OffsetUnit::Utf16);
        let instance: Value = serde_json::from_str(&export::json(&analysis)).unwrap();
        let problems: Vec<String> =
            validator.iter_errors(&instance).map(|problem| problem.to_string()).collect();
        assert!(problems.is_empty(), "{problems:?}");
    }
}

/// New columns come at the end: who reads by place reads on.
#[test]
fn a_column_that_outside_readers_rely_on_keeps_its_place() {
    let analysis = analyze("", &Options::default()).excerpts("", OffsetUnit::Utf16);
    assert_eq!(
        export::csv(&analysis, true).trim_end(),
        "article,finding,id,type,name,text,start,end,value,cue,counted,anonymous,confidence,reason,\
         form,country,speaker,speaker_kind,withheld,alternatives,said,said_basis,to,medium,clause"
    );
}

#[test]
fn a_field_that_outside_readers_rely_on_keeps_its_name() {
    let text = include_str!("golden/ceasefire.txt");
    let analysis = analyze(text, &Options::default()).excerpts(text, OffsetUnit::Utf16);
    let json: Value = serde_json::from_str(&export::json(&analysis)).unwrap();
    for path in RELIED_ON {
        assert!(json.pointer(path).is_some(), "{path} is gone");
    }
}
