//! Declared types, and those that were declared on the spot and get their name here.

use super::Minted;
use super::{deprecated, text};
use crate::check::{Declared, Scope, evidence};
use crate::decl::types::EnumValue;
use crate::decl::{self, EnumForm, Expr, ExprKind, Literal, TypeDecl};
use crate::ir::{self, Item, Openness, Ref, Shape, TypeId};
use crate::naming;
use crate::source::{Span, Spanned};
use std::collections::BTreeMap;

/// The types of one provider while they are lowered.
pub(super) struct Shapes<'a> {
    pub(super) provider: &'a decl::Provider,
    pub(super) scope: &'a Scope<'a>,
    /// Evidence of what says nothing itself.
    pub(super) around: Option<ir::Evidence>,
    pub(super) minted: &'a mut Minted,
    /// The module whose declarations are being lowered.
    pub(super) module: usize,
    types: Vec<Option<ir::Type>>,
    ids: BTreeMap<&'a str, TypeId>,
    aliases: BTreeMap<&'a str, Item>,
    modules: Vec<ir::Module>,
}

impl<'a> Shapes<'a> {
    /// Gives every declared type its id, so that it can be used before it is met.
    pub(super) fn new(
        provider: &'a decl::Provider,
        scope: &'a Scope<'a>,
        around: Option<ir::Evidence>,
        minted: &'a mut Minted,
    ) -> Self {
        let modules = provider.modules.iter().map(|module| ir::Module {
            name: module.name.clone(),
            source: module.path.clone(),
            items: Vec::new(),
        });
        let modules = modules.chain([provider_module(provider)]);
        let mut shapes = Self {
            provider,
            scope,
            around,
            minted,
            module: 0,
            types: Vec::new(),
            ids: BTreeMap::new(),
            aliases: BTreeMap::new(),
            modules: modules.collect(),
        };
        for (name, decl) in provider.modules.iter().flat_map(|module| &module.content.types.items) {
            if has_shape(decl) {
                shapes.ids.insert(name, TypeId(shapes.types.len()));
                shapes.types.push(None);
                shapes.minted.ty(name, name.span);
            }
        }
        shapes
    }

    /// Lowers every declared type.
    pub(super) fn lower_declared(&mut self) {
        let provider = self.provider;
        for (index, module) in provider.modules.iter().enumerate() {
            self.module = index;
            for (name, decl) in &module.content.types.items {
                if let Some(id) = self.ids.get(name.as_str()).copied() {
                    self.list(ir::Declared::Type(id));
                    self.lower_type(id, name, decl);
                }
            }
        }
    }

    /// Notes that something of the current module comes next in its file.
    pub(super) fn list(&mut self, item: ir::Declared) {
        self.modules[self.module].items.push(item);
    }

    /// The module of `provider.yaml`: the last.
    pub(super) fn provider_module(&self) -> usize {
        self.modules.len() - 1
    }

    /// All types and modules.
    pub(super) fn finish(self) -> (Vec<ir::Type>, Vec<ir::Module>) {
        let types =
            self.types.into_iter().map(|ty| ty.expect("lower: every id was filled")).collect();
        (types, self.modules)
    }

    fn lower_type(&mut self, id: TypeId, name: &'a Spanned<String>, decl: &'a TypeDecl) {
        let (description, own) = match decl {
            TypeDecl::Alias(_) => (String::new(), None),
            TypeDecl::Detail(detail) => {
                (text(detail.description.as_ref()), detail.evidence.as_ref())
            }
        };
        let evidence = self.evidence(own, None);
        let shape = match decl {
            TypeDecl::Alias(alias) => self.expr_shape(&alias.expr, name, &evidence),
            TypeDecl::Detail(detail) => match (&detail.r#type, &detail.r#enum, &detail.switch) {
                (Some(alias), ..) => self.expr_shape(&alias.expr, name, &evidence),
                (_, Some(form), _) => self.enum_shape(form, detail.closed.set),
                (_, _, Some(switch)) => {
                    self.switch_shape(switch, &detail.cases.items, detail.r#else.as_ref())
                }
                _ => Shape::Object(self.object(
                    detail.fields.as_ref(),
                    &detail.include,
                    name,
                    &evidence,
                )),
            },
        };
        self.fill(id, name, description, evidence, shape);
    }

    fn fill(
        &mut self,
        id: TypeId,
        name: &str,
        description: String,
        evidence: ir::Evidence,
        shape: Shape,
    ) {
        let module = self.module;
        self.types[id.0] =
            Some(ir::Type { name: name.to_owned(), description, evidence, module, shape });
    }

    /// A shape declared on the spot: `make` lowers it, `name` is what Rust calls it.
    pub(super) fn hoist(
        &mut self,
        name: &str,
        span: Span,
        description: String,
        evidence: &ir::Evidence,
        make: impl FnOnce(&mut Self) -> Shape,
    ) -> Ref {
        let id = TypeId(self.types.len());
        self.types.push(None);
        self.minted.spot(name, span);
        self.list(ir::Declared::Type(id));
        let shape = make(self);
        self.fill(id, name, description, evidence.clone(), shape);
        Ref::Named(id)
    }

    /// What is known of a part, with the strongest ground around it where it says nothing.
    pub(super) fn evidence(
        &self,
        own: Option<&decl::Evidence>,
        around: Option<&ir::Evidence>,
    ) -> ir::Evidence {
        evidence::inherit(own, around.or(self.around.as_ref())).unwrap_or(ir::Evidence {
            // Nothing was said anywhere, and events that need it were checked: the weakest claim is the honest one.
            kind: ir::EvidenceKind::Inferred,
            source: None,
            seen: None,
            note: None,
        })
    }

    /// The place that an expression describes; what it declares on the spot is called `name`.
    pub(super) fn expr(&mut self, expr: &'a Expr, name: &str, evidence: &ir::Evidence) -> Item {
        let of = |ty| Item { ty, nullable: false };
        match &expr.kind {
            ExprKind::Any => Item { ty: Ref::Any, nullable: true },
            ExprKind::Scalar(scalar) => of(Ref::Scalar(*scalar)),
            ExprKind::Nullable(inner) => {
                Item { nullable: true, ..self.expr(inner, name, evidence) }
            }
            ExprKind::List(inner) => {
                of(Ref::List(Box::new(self.expr(inner, &format!("{name}Item"), evidence))))
            }
            ExprKind::Map(inner) => {
                of(Ref::Map(Box::new(self.expr(inner, &format!("{name}Value"), evidence))))
            }
            ExprKind::Named(named) => self.named(named),
            ExprKind::Literal(_) | ExprKind::Union(_) => {
                let nullable = self.is_nullable(expr);
                let ty = self.hoist(name, expr.span, String::new(), evidence, |shapes| {
                    shapes.expr_shape(expr, name, evidence)
                });
                Item { ty, nullable }
            }
        }
    }

    /// What a name stands for. An alias is expanded once, so that what it declares on the spot has one name.
    fn named(&mut self, name: &str) -> Item {
        let found = self.scope.get(name).expect("check: every reference resolves");
        let nullable = found.alias().is_some_and(|alias| self.is_nullable(&alias.expr));
        if let Some(id) = self.ids.get(name) {
            return Item { ty: Ref::Named(*id), nullable };
        }
        if let Some(item) = self.aliases.get(name) {
            return item.clone();
        }
        let alias = found.alias().expect("check: what has no shape is an alias");
        let evidence =
            self.evidence(found.detail().and_then(|detail| detail.evidence.as_ref()), None);
        let item = self.expr(&alias.expr, &found.name.value, &evidence);
        self.aliases.insert(&found.name.value, item.clone());
        item
    }

    /// Whether null is one of the values: of the whole, through an arm of a union, or through a name.
    fn is_nullable(&self, expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::Nullable(_) | ExprKind::Any => true,
            ExprKind::Union(arms) => arms.iter().any(|arm| self.is_nullable(arm)),
            ExprKind::Named(name) => self
                .scope
                .get(name)
                .and_then(Declared::alias)
                .is_some_and(|alias| self.is_nullable(&alias.expr)),
            _ => false,
        }
    }

    /// The shape of a union or literal.
    fn expr_shape(&mut self, expr: &'a Expr, name: &str, evidence: &ir::Evidence) -> Shape {
        match &expr.kind {
            ExprKind::Nullable(inner) => self.expr_shape(inner, name, evidence),
            ExprKind::Literal(literal) => literal_shape(literal),
            ExprKind::Union(arms) => Shape::Union(self.union(arms, name, evidence)),
            _ => unreachable!("lower: only unions and literals are shapes of their own"),
        }
    }

    fn union(&mut self, arms: &'a [Expr], name: &str, evidence: &ir::Evidence) -> ir::Union {
        let scope = self.minted.scope();
        let arms = arms.iter().map(|arm| {
            let variant = arm_name(arm);
            self.minted.variant(scope, &variant, arm.span);
            let ty = self.expr(arm, &format!("{name}{variant}"), evidence).ty;
            ir::Arm { rust: variant, ty }
        });
        ir::Union { arms: arms.collect() }
    }

    /// The shape of an enumeration.
    pub(super) fn enum_shape(&mut self, form: &EnumForm, closed: bool) -> Shape {
        let scope = self.minted.scope();
        let values = form.values.iter().map(|value| self.enum_value(value, scope)).collect();
        let openness = if closed { Openness::Closed } else { Openness::Open };
        Shape::Enum(ir::Enum { values, openness, integer: form.is_integer() })
    }

    fn enum_value(&mut self, value: &EnumValue, scope: usize) -> ir::EnumValue {
        let rust = value
            .name
            .as_ref()
            .map_or_else(|| naming::variant_name(&value.wire), |name| name.value.clone());
        self.minted.variant(scope, &rust, value.wire.span);
        ir::EnumValue {
            wire: value.wire.value.clone(),
            rust,
            description: text(value.description.as_ref()),
        }
    }

    /// The shape of a switch. Values that lead to the same type share a case.
    pub(super) fn switch_shape(
        &mut self,
        switch: &Spanned<String>,
        cases: &[(Spanned<String>, Spanned<String>)],
        otherwise: Option<&Spanned<String>>,
    ) -> Shape {
        let on = match switch.strip_prefix("../") {
            Some(member) => ir::SwitchOn::Sibling(member.to_owned()),
            None => ir::SwitchOn::Own(switch.value.clone()),
        };
        let scope = self.minted.scope();
        let mut found: Vec<ir::Case> = Vec::new();
        for (value, name) in cases {
            let place = self.case(name, scope, &mut found);
            found[place].values.push(value.value.clone());
        }
        let otherwise = otherwise.map(|name| self.case(name, scope, &mut found));
        Shape::Switch(ir::Switch { on, cases: found, otherwise })
    }

    /// The place of the case for an object, made when it is met first.
    fn case(&mut self, name: &Spanned<String>, scope: usize, found: &mut Vec<ir::Case>) -> usize {
        let target = self.scope.target(name).expect("check: every case is an object");
        let ty = self.ids[target.name.as_str()];
        found.iter().position(|case| case.ty == ty).unwrap_or_else(|| {
            self.minted.variant(scope, name, name.span);
            found.push(ir::Case { rust: name.value.clone(), values: Vec::new(), ty });
            found.len() - 1
        })
    }

    /// Deprecation and the like of a field, where `fields.rs` needs it.
    pub(super) fn deprecated(&self, own: Option<&decl::Deprecated>) -> Option<ir::Deprecated> {
        deprecated(own)
    }
}

/// The provider's own file, for what its envelopes declare on the spot.
fn provider_module(provider: &decl::Provider) -> ir::Module {
    let source = format!("schema/{}/provider.yaml", provider.name);
    ir::Module { name: "provider".to_owned(), source, items: Vec::new() }
}

/// Whether a declared type is a shape of its own, and not just another name.
fn has_shape(decl: &TypeDecl) -> bool {
    let own = |expr: &Expr| match &expr.kind {
        ExprKind::Nullable(inner) => {
            matches!(inner.kind, ExprKind::Union(_) | ExprKind::Literal(_))
        }
        kind => matches!(kind, ExprKind::Union(_) | ExprKind::Literal(_)),
    };
    match decl {
        TypeDecl::Alias(alias) => own(&alias.expr),
        TypeDecl::Detail(detail) => detail.r#type.as_ref().is_none_or(|alias| own(&alias.expr)),
    }
}

fn literal_shape(literal: &Literal) -> Shape {
    let (wire, integer) = match literal {
        Literal::Text(text) => (text, false),
        Literal::Integer(digits) => (digits, true),
    };
    let value = ir::EnumValue {
        wire: wire.clone(),
        rust: naming::variant_name(wire),
        description: String::new(),
    };
    Shape::Enum(ir::Enum { values: vec![value], openness: Openness::Literal, integer })
}

/// What Rust calls an arm: by its kind, or by the type it names.
fn arm_name(arm: &Expr) -> String {
    match &arm.kind {
        ExprKind::Nullable(inner) => arm_name(inner),
        ExprKind::Named(name) => name.clone(),
        ExprKind::List(_) => "List".to_owned(),
        ExprKind::Map(_) => "Map".to_owned(),
        ExprKind::Literal(Literal::Text(text)) => naming::variant_name(text),
        ExprKind::Literal(Literal::Integer(digits)) => naming::variant_name(digits),
        ExprKind::Scalar(scalar) if decl::expr::is_text(*scalar) => "Text".to_owned(),
        ExprKind::Scalar(ir::Scalar {
            logical: ir::Logical::Boolean,
            spelling: ir::Spelling::Plain,
            ..
        }) => "Flag".to_owned(),
        ExprKind::Scalar(_) => "Number".to_owned(),
        ExprKind::Union(_) => "Choice".to_owned(),
        ExprKind::Any => "Any".to_owned(),
    }
}
