import { index, layout, prefix, route, type RouteConfig } from "@react-router/dev/routes"

export default [
  route("lang/:to", "routes/language.ts"),
  layout("routes/shop/layout.tsx", [
    index("routes/shop/home.tsx"),
    route("market", "routes/shop/market.tsx"),
    route("p/:handle", "routes/shop/product.tsx"),
    route("places", "routes/shop/places.tsx"),
    route("places/:code", "routes/shop/place.tsx"),
    route("sellers/:handle", "routes/shop/seller.tsx"),
    route("basket", "routes/shop/basket.tsx"),
    route("checkout", "routes/shop/checkout.tsx"),
    route("orders", "routes/shop/find-order.tsx"),
    route("o/:key", "routes/shop/order.tsx"),
    route("o/:key/invoice", "routes/shop/order-invoice.tsx"),
    route("about", "routes/shop/about.tsx"),
    route("*", "routes/shop/nothing-here.tsx"),
  ]),
  ...prefix("sell", [
    layout("routes/sell/layout.tsx", [
      index("routes/sell/start.tsx"),
      route("sign-in", "routes/sell/sign-in.tsx"),
      route("sign-out", "routes/sell/sign-out.ts"),
      route("register", "routes/sell/register.tsx"),
      route("apply", "routes/sell/apply.tsx"),
      route(":seller", "routes/sell/seller.tsx", [
        index("routes/sell/home.tsx"),
        route("new", "routes/sell/new-listing.tsx"),
        route("listings", "routes/sell/listings.tsx"),
        route("orders", "routes/sell/orders.tsx"),
        route("orders/:id", "routes/sell/order.tsx"),
        route("earnings", "routes/sell/earnings.tsx"),
      ]),
    ]),
  ]),
  ...prefix("invoices", [
    layout("routes/invoices/layout.tsx", [
      index("routes/invoices/list.tsx"),
      route("sign-in", "routes/invoices/sign-in.tsx"),
      route("sign-out", "routes/invoices/sign-out.ts"),
      route("titles", "routes/invoices/titles.tsx"),
      route("titles/new", "routes/invoices/title.tsx", { id: "new-title" }),
      route("titles/:id", "routes/invoices/title.tsx", { id: "edit-title" }),
      route("new", "routes/invoices/new.tsx"),
      route(":id", "routes/invoices/request.tsx"),
    ]),
    route(":id/preview/:invoice", "routes/invoices/preview.ts"),
  ]),
] satisfies RouteConfig
