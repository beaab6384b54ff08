/**
 * An order with what core's `decorateCartTotals` works totals out from. Amounts are core's exact ones (`raw_…`); lines,
 * methods and adjustments are those of the order's version.
 */
export const CORE_ORDER = `
  select o.id, o.display_id, o.created_at,
    (select jsonb_build_object('city', city, 'province', province, 'metadata', metadata)
       from order_address where id = o.shipping_address_id) as shipping_address,
    coalesce((
      select jsonb_agg(jsonb_build_object(
          'id', line.id, 'title', line.title, 'product_title', line.product_title,
          'product_id', line.product_id, 'variant_id', line.variant_id, 'thumbnail', line.thumbnail,
          'line_item_metadata', line.metadata, 'is_tax_inclusive', line.is_tax_inclusive,
          'quantity', item.quantity, 'raw_quantity', item.raw_quantity,
          'unit_price', coalesce(item.unit_price, line.unit_price),
          'raw_unit_price', coalesce(item.raw_unit_price, line.raw_unit_price),
          'adjustments', coalesce((
            select jsonb_agg(jsonb_build_object('amount', off.amount, 'raw_amount', off.raw_amount,
                'is_tax_inclusive', off.is_tax_inclusive) order by off.id)
              from order_line_item_adjustment off
             where off.item_id = line.id and off.version = item.version and off.deleted_at is null), '[]'),
          'tax_lines', coalesce((
            select jsonb_agg(jsonb_build_object('rate', tax.rate, 'raw_rate', tax.raw_rate, 'code', tax.code)
                order by tax.id)
              from order_line_item_tax_line tax
             where tax.item_id = line.id and tax.deleted_at is null), '[]')) order by line.id)
        from order_item item join order_line_item line on line.id = item.item_id
       where item.order_id = o.id and item.version = o.version and item.deleted_at is null), '[]') as items,
    coalesce((
      select jsonb_agg(jsonb_build_object(
          'id', method.id, 'data', method.data, 'is_tax_inclusive', method.is_tax_inclusive,
          'amount', method.amount, 'raw_amount', method.raw_amount,
          'adjustments', coalesce((
            select jsonb_agg(jsonb_build_object('amount', off.amount, 'raw_amount', off.raw_amount) order by off.id)
              from order_shipping_method_adjustment off
             where off.shipping_method_id = method.id and off.deleted_at is null), '[]'),
          'tax_lines', coalesce((
            select jsonb_agg(jsonb_build_object('rate', tax.rate, 'raw_rate', tax.raw_rate, 'code', tax.code)
                order by tax.id)
              from order_shipping_method_tax_line tax
             where tax.shipping_method_id = method.id and tax.deleted_at is null), '[]')) order by method.id)
        from order_shipping chosen join order_shipping_method method on method.id = chosen.shipping_method_id
       where chosen.order_id = o.id and chosen.version = o.version and chosen.deleted_at is null), '[]')
      as shipping_methods
  from "order" o where o.id = ? and o.deleted_at is null`
