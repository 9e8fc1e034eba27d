// @generated from schema/highlevel/events/product.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `product`.

use super::{PriceKind, ProductVariant};
use crate::{
    Decimal, Expected, Extra, Maybe, Number, OpenEnum, Optional, OrBlank, Payload, Text, Timestamp,
    UnknownValue, Url,
};

/// What `ProductCreate` carries.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Product {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `_id`.
    ///
    /// Inferred.
    #[payload(name = "_id")]
    pub id: Expected<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// `description`.
    pub description: Optional<Text>,
    /// `productType`.
    #[payload(name = "productType")]
    pub product_type: Optional<ProductKind>,
    /// `availableInStore`.
    #[payload(name = "availableInStore")]
    pub available_in_store: Optional<bool>,
    /// `userId`.
    #[payload(name = "userId")]
    pub user_id: Optional<Text>,
    /// `statementDescriptor`.
    #[payload(name = "statementDescriptor")]
    pub statement_descriptor: Optional<Text>,
    /// `image`.
    pub image: Optional<OrBlank<Url>>,
    /// `medias`.
    pub medias: Optional<Vec<ProductMediasItem>>,
    /// `variants`.
    pub variants: Optional<Vec<ProductVariant>>,
    /// `createdAt`.
    #[payload(name = "createdAt")]
    pub created_at: Optional<Timestamp>,
    /// `updatedAt`.
    #[payload(name = "updatedAt")]
    pub updated_at: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `medias` of `Product`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ProductMediasItem {
    /// `id`.
    pub id: Optional<Text>,
    /// The name of the file.
    pub title: Optional<Text>,
    /// `url`.
    pub url: Optional<OrBlank<Url>>,
    /// `type`.
    pub r#type: Optional<MediaKind>,
    /// `isFeatured`.
    #[payload(name = "isFeatured")]
    pub is_featured: Optional<bool>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What all events about a price have in common. Amounts are in the currency's major unit.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Price {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `_id`.
    ///
    /// Inferred.
    #[payload(name = "_id")]
    pub id: Expected<Text>,
    /// The product it belongs to.
    pub product: Optional<Text>,
    /// `userId`.
    #[payload(name = "userId")]
    pub user_id: Optional<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// `currency`.
    pub currency: Optional<Text>,
    /// `amount`.
    ///
    /// Counts major currency units.
    pub amount: Optional<Decimal>,
    /// A price to compare with.
    ///
    /// Counts major currency units.
    #[payload(name = "compareAtPrice")]
    pub compare_at_price: Optional<Decimal>,
    /// How often it is paid. Also there for a one-time price in the examples.
    pub recurring: Optional<PriceRecurring>,
    /// `membershipOffers`.
    #[payload(name = "membershipOffers")]
    pub membership_offers: Optional<Vec<PriceMembershipOffersItem>>,
    /// `variantOptionIds`.
    #[payload(name = "variantOptionIds")]
    pub variant_option_ids: Optional<Vec<Text>>,
    /// `trackInventory`.
    ///
    /// Inferred from GoHighLevel/highlevel-api-docs apps/products.json. The webhook pages give it
    /// the type null and nothing else; the products API says boolean.
    #[payload(name = "trackInventory")]
    pub track_inventory: Maybe<bool>,
    /// `availableQuantity`.
    #[payload(name = "availableQuantity")]
    pub available_quantity: Optional<Number>,
    /// `allowOutOfStockPurchases`.
    #[payload(name = "allowOutOfStockPurchases")]
    pub allow_out_of_stock_purchases: Optional<bool>,
    /// `createdAt`.
    #[payload(name = "createdAt")]
    pub created_at: Optional<Timestamp>,
    /// `updatedAt`.
    #[payload(name = "updatedAt")]
    pub updated_at: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// How often it is paid. Also there for a one-time price in the examples.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct PriceRecurring {
    /// `interval`.
    pub interval: Optional<PriceInterval>,
    /// `intervalCount`.
    #[payload(name = "intervalCount")]
    pub interval_count: Optional<Number>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `membershipOffers` of `Price`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct PriceMembershipOffersItem {
    /// `_id`.
    #[payload(name = "_id")]
    pub id: Optional<Text>,
    /// `label`.
    pub label: Optional<Text>,
    /// A number as text in the examples.
    pub value: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A price that was just added.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct NewPrice {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `_id`.
    ///
    /// Inferred.
    #[payload(name = "_id")]
    pub id: Expected<Text>,
    /// The product it belongs to.
    pub product: Optional<Text>,
    /// `userId`.
    #[payload(name = "userId")]
    pub user_id: Optional<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// `currency`.
    pub currency: Optional<Text>,
    /// `amount`.
    ///
    /// Counts major currency units.
    pub amount: Optional<Decimal>,
    /// A price to compare with.
    ///
    /// Counts major currency units.
    #[payload(name = "compareAtPrice")]
    pub compare_at_price: Optional<Decimal>,
    /// How often it is paid. Also there for a one-time price in the examples.
    pub recurring: Optional<NewPriceRecurring>,
    /// `membershipOffers`.
    #[payload(name = "membershipOffers")]
    pub membership_offers: Optional<Vec<NewPriceMembershipOffersItem>>,
    /// `variantOptionIds`.
    #[payload(name = "variantOptionIds")]
    pub variant_option_ids: Optional<Vec<Text>>,
    /// `trackInventory`.
    ///
    /// Inferred from GoHighLevel/highlevel-api-docs apps/products.json. The webhook pages give it
    /// the type null and nothing else; the products API says boolean.
    #[payload(name = "trackInventory")]
    pub track_inventory: Maybe<bool>,
    /// `availableQuantity`.
    #[payload(name = "availableQuantity")]
    pub available_quantity: Optional<Number>,
    /// `allowOutOfStockPurchases`.
    #[payload(name = "allowOutOfStockPurchases")]
    pub allow_out_of_stock_purchases: Optional<bool>,
    /// `createdAt`.
    #[payload(name = "createdAt")]
    pub created_at: Optional<Timestamp>,
    /// `updatedAt`.
    #[payload(name = "updatedAt")]
    pub updated_at: Optional<Timestamp>,
    /// `priceType`.
    #[payload(name = "priceType")]
    pub price_type: Optional<PriceKind>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// How often it is paid. Also there for a one-time price in the examples.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct NewPriceRecurring {
    /// `interval`.
    pub interval: Optional<PriceInterval>,
    /// `intervalCount`.
    #[payload(name = "intervalCount")]
    pub interval_count: Optional<Number>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `membershipOffers` of `NewPrice`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct NewPriceMembershipOffersItem {
    /// `_id`.
    #[payload(name = "_id")]
    pub id: Optional<Text>,
    /// `label`.
    pub label: Optional<Text>,
    /// A number as text in the examples.
    pub value: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A price that was changed or deleted.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ExistingPrice {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `_id`.
    ///
    /// Inferred.
    #[payload(name = "_id")]
    pub id: Expected<Text>,
    /// The product it belongs to.
    pub product: Optional<Text>,
    /// `userId`.
    #[payload(name = "userId")]
    pub user_id: Optional<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// `currency`.
    pub currency: Optional<Text>,
    /// `amount`.
    ///
    /// Counts major currency units.
    pub amount: Optional<Decimal>,
    /// A price to compare with.
    ///
    /// Counts major currency units.
    #[payload(name = "compareAtPrice")]
    pub compare_at_price: Optional<Decimal>,
    /// How often it is paid. Also there for a one-time price in the examples.
    pub recurring: Optional<ExistingPriceRecurring>,
    /// `membershipOffers`.
    #[payload(name = "membershipOffers")]
    pub membership_offers: Optional<Vec<ExistingPriceMembershipOffersItem>>,
    /// `variantOptionIds`.
    #[payload(name = "variantOptionIds")]
    pub variant_option_ids: Optional<Vec<Text>>,
    /// `trackInventory`.
    ///
    /// Inferred from GoHighLevel/highlevel-api-docs apps/products.json. The webhook pages give it
    /// the type null and nothing else; the products API says boolean.
    #[payload(name = "trackInventory")]
    pub track_inventory: Maybe<bool>,
    /// `availableQuantity`.
    #[payload(name = "availableQuantity")]
    pub available_quantity: Optional<Number>,
    /// `allowOutOfStockPurchases`.
    #[payload(name = "allowOutOfStockPurchases")]
    pub allow_out_of_stock_purchases: Optional<bool>,
    /// `createdAt`.
    #[payload(name = "createdAt")]
    pub created_at: Optional<Timestamp>,
    /// `updatedAt`.
    #[payload(name = "updatedAt")]
    pub updated_at: Optional<Timestamp>,
    /// The kind of price; not the event.
    pub r#type: Optional<PriceKind>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// How often it is paid. Also there for a one-time price in the examples.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ExistingPriceRecurring {
    /// `interval`.
    pub interval: Optional<PriceInterval>,
    /// `intervalCount`.
    #[payload(name = "intervalCount")]
    pub interval_count: Optional<Number>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `membershipOffers` of `ExistingPrice`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ExistingPriceMembershipOffersItem {
    /// `_id`.
    #[payload(name = "_id")]
    pub id: Optional<Text>,
    /// `label`.
    pub label: Optional<Text>,
    /// A number as text in the examples.
    pub value: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `productType` of `Product`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum ProductKind {
    /// `PHYSICAL`.
    #[open_enum(value = "PHYSICAL")]
    Physical,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `type` of `ProductMediasItem`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum MediaKind {
    /// `image`.
    #[open_enum(value = "image")]
    Image,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `interval` of `PriceRecurring`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum PriceInterval {
    /// `day`.
    #[open_enum(value = "day")]
    Day,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
