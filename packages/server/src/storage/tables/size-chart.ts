export interface SizeChartTables {
  size_charts: { brand_id: string; id: string; document: string };
  /** What a chart is for, by handle. */
  size_chart_targets: { brand_id: string; kind: 'product' | 'collection'; handle: string; chart_id: string };
}
