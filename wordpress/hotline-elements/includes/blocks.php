<?php
/**
 * One block for each element.
 *
 * @package Hotline_Elements
 */

namespace Hotline_Elements;

defined( 'ABSPATH' ) || exit;

/** Registers the blocks. Their attributes are those of the elements, under the same names. */
function register_blocks() {
	wp_register_script(
		SCRIPT . '-editor',
		plugins_url( 'editor.js', PLUGIN_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		get_file_data( PLUGIN_FILE, array( 'version' => 'Version' ) )['version'],
		true
	);
	wp_set_script_translations( SCRIPT . '-editor', 'hotline-elements', dirname( PLUGIN_FILE ) . '/languages' );

	foreach ( elements() as $tag => $element ) {
		$settings = array(
			'attributes'      => block_attributes( $element ),
			'render_callback' => function ( $attributes ) use ( $tag ) {
				return element_html( $tag, $attributes );
			},
		);
		$block    = register_block_type( dirname( PLUGIN_FILE ) . '/blocks/' . substr( $tag, strlen( 'hotline-' ) ), $settings );
		// On a page, many themes load the scripts of all blocks, whether they stand there or not: element_html() loads them.
		$block->script_handles = is_admin() ? script_handles() : array();
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/**
 * The attributes and slots of an element, as those of a block.
 *
 * @param array $element One of elements().
 * @return array[]
 */
function block_attributes( $element ) {
	$attributes = array();
	foreach ( $element['attributes'] as $name => $attribute ) {
		$attributes[ $name ] = 'boolean' === $attribute['kind']
			? array(
				'type'    => 'boolean',
				'default' => false,
			)
			: array(
				'type'    => 'string',
				'default' => $attribute['default'],
			);
	}
	foreach ( array_keys( $element['slots'] ) as $slot ) {
		$attributes[ $slot ] = array(
			'type'    => 'string',
			'default' => '',
		);
	}
	return $attributes;
}

/**
 * The languages that are on a page without being asked for.
 *
 * @return string[] Codes.
 */
function loaded_codes() {
	$page = language_of( get_bloginfo( 'language' ) );
	return array_values(
		array_filter(
			array_column( languages(), 'code' ),
			function ( $code ) use ( $page ) {
				return ! has_script( language_of( $code ) ) || ( $page && $code === $page['code'] );
			}
		)
	);
}

/** Gives the editor what its controls are made from. */
function add_editor_data() {
	$data = array(
		'elements' => elements(),
		'number'   => number_of(),
		'ownPages' => own_pages(),
		'codes'    => array_column( languages(), 'code' ),
		'loaded'   => loaded_codes(),
	);
	wp_add_inline_script( SCRIPT . '-editor', 'window.hotlineElementsEditor = ' . wp_json_encode( $data ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\add_editor_data' );
