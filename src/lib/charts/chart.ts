import type { Component } from 'svelte';
import type { Grid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import type { Table } from '#lib/core/table.ts';
import type { CellName, View } from '#lib/core/view/view.ts';

/** What every chart is drawn from. */
export interface ChartProps {
	readonly matrix: Matrix;
	readonly view: View;
	/** The actors and topics to show, in order, with the view's filters at work. No actor may be left out. */
	readonly grid: Grid;
	/** In CSS pixels, from 280 to 1,600: the chart fills it and is as high as it needs. */
	readonly width: number;
	/** Opens a cell's evidence; without script the mark's own link leads to it. */
	readonly open?: (cell: CellName) => void;
}

/** A chart as its folder gives it, loaded when it is asked for. */
export interface ChartModule {
	readonly Chart: Component<ChartProps>;
	/** What stands between its title and its drawing, and stays while its table is shown. */
	readonly Preface?: Component<Omit<ChartProps, 'width'>>;
	/** Its name, with which its title begins; with the props where it says what is done to the figures. */
	readonly name: (props?: Omit<ChartProps, 'width'>) => string;
	/** How to read it: one to three sentences. */
	readonly howToRead: (props: Omit<ChartProps, 'width'>) => string;
	/** The same figures as a table. */
	readonly tabulate: (props: Omit<ChartProps, 'width'>) => Table;
}
