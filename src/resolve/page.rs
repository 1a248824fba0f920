//! Pages of free text: the site's own and a partnership's.

use super::context::{Context, Record};
use super::fields::{Fields, line};
use crate::model::Page;

/// Reads a page.
pub fn resolve<'a>(context: &'a Context<'a>, id: &str, record: &'a Record) -> Option<Page> {
    let mut fields = Fields::of(context, &record.node)?;
    let place = fields.place();
    let title = fields.required("titel", line);
    let lead = fields.optional("ingress", line);
    fields.finish();
    let body = context.body(record);
    Some(Page { id: id.to_owned(), title: title?, lead: lead?, body: body?, place })
}
