// @generated from schema/clickfunnels/events/variant.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `variant`.

use super::{FlagOrText, RecordId};
use crate::{
    Either, Expected, Extra, Integer, Json, Maybe, Nullable, Number, OpenEnum, Optional, Payload,
    Text, Timestamp, UnknownValue,
};

/// One of the forms in which a product is sold (`Products::Variant`). Kind, measures and
/// description may be null; then those of the product's default variant hold.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ProductsVariant {
    /// `id`.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
    /// (2025-11-16). The API's documents demand it, as they demand members that webhook samples
    /// lack.
    pub id: Expected<Integer>,
    /// A short text that names it in addresses.
    pub public_id: Maybe<Text>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// `product_id`.
    pub product_id: Optional<Integer>,
    /// `name`.
    pub name: Optional<Text>,
    /// `description`.
    pub description: Maybe<Text>,
    /// `sku`.
    pub sku: Maybe<Text>,
    /// `product_type`.
    pub product_type: Maybe<ProductType>,
    /// Declared as texts; only a list with one null was seen.
    ///
    /// Read off an official example: RichStone/clickfunnels-ruby-sdk clickfunnels_openapi.yaml
    /// @6fb74f2.
    pub properties_value_ids: Maybe<Vec<Nullable<RecordId>>>,
    /// `out_of_stock_sales`.
    pub out_of_stock_sales: Maybe<Text>,
    /// Counted in `weight_unit`.
    ///
    /// Read off an official example: RichStone/clickfunnels-ruby-sdk clickfunnels_openapi.yaml
    /// @6fb74f2.
    pub weight: Maybe<Either<Number>>,
    /// `weight_unit`.
    pub weight_unit: Maybe<WeightUnit>,
    /// Counted in `dimensions_unit`.
    ///
    /// Read off an official example: RichStone/clickfunnels-ruby-sdk clickfunnels_openapi.yaml
    /// @6fb74f2.
    pub height: Maybe<Either<Number>>,
    /// Counted in `dimensions_unit`.
    ///
    /// Read off an official example: RichStone/clickfunnels-ruby-sdk clickfunnels_openapi.yaml
    /// @6fb74f2.
    pub width: Maybe<Either<Number>>,
    /// Counted in `dimensions_unit`.
    ///
    /// Read off an official example: RichStone/clickfunnels-ruby-sdk clickfunnels_openapi.yaml
    /// @6fb74f2.
    pub length: Maybe<Either<Number>>,
    /// `dimensions_unit`.
    pub dimensions_unit: Maybe<DimensionsUnit>,
    /// `quantity`.
    pub quantity: Maybe<Integer>,
    /// `tag_ids`.
    pub tag_ids: Maybe<Vec<Integer>>,
    /// Declared as text; only null was seen.
    pub tax_category_id: Maybe<RecordId>,
    /// Of what the ids are made is not declared; only empty lists were seen.
    pub asset_ids: Maybe<Vec<Json>>,
    /// Declared as text; only null was seen. It sounds like a flag.
    pub taxable: Maybe<FlagOrText>,
    /// `track_quantity`.
    pub track_quantity: Maybe<bool>,
    /// `archived`.
    pub archived: Maybe<bool>,
    /// `visible`.
    pub visible: Maybe<bool>,
    /// Of what the ids are made is not declared; only empty lists were seen.
    pub price_ids: Maybe<Vec<Json>>,
    /// `fulfillment_required`.
    pub fulfillment_required: Maybe<bool>,
    /// Declared as text; only null was seen.
    pub country_of_manufacture_id: Maybe<RecordId>,
    /// Of what the ids are made is not declared; only empty lists were seen.
    pub image_ids: Maybe<Vec<Json>>,
    /// Of what the ids are made is not declared; only empty lists were seen.
    pub fulfillments_location_ids: Maybe<Vec<Json>>,
    /// Whether it is the default variant of its product.
    pub default: Maybe<bool>,
    /// `properties_values`.
    pub properties_values: Maybe<Vec<VariantPropertyValue>>,
    /// The application that made it. Only null was seen.
    pub created_by_platform_application: Maybe<VariantApplication>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// How a variant differs from the others.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct VariantPropertyValue {
    /// `property_id`.
    pub property_id: Maybe<Integer>,
    /// `value`.
    pub value: Maybe<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An application that makes variants.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct VariantApplication {
    /// `public_id`.
    pub public_id: Optional<Text>,
    /// `trusted_skus`.
    pub trusted_skus: Maybe<Vec<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What kind of thing a variant is. Seen in an example and in the client of a third party.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum ProductType {
    /// `physical`.
    #[open_enum(value = "physical")]
    Physical,
    /// `digital`.
    #[open_enum(value = "digital")]
    Digital,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// What a weight is counted in. Seen in an example and in the client of a third party.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum WeightUnit {
    /// `lb`.
    #[open_enum(value = "lb")]
    Lb,
    /// `kg`.
    #[open_enum(value = "kg")]
    Kg,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// What the other measures are counted in. No list was published; this one was seen.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum DimensionsUnit {
    /// `inches`.
    #[open_enum(value = "inches")]
    Inches,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
