<?php
/**
 * One shortcode for each element, named as its tag: [hotline-banner lang="es" quick-exit].
 *
 * @package Hotline_Elements
 */

namespace Hotline_Elements;

defined( 'ABSPATH' ) || exit;

foreach ( array( 'hotline-banner', 'hotline-resource-list', 'hotline-definition-card', 'hotline-quick-exit' ) as $hotline_elements_tag ) {
	add_shortcode( $hotline_elements_tag, __NAMESPACE__ . '\shortcode_html' );
}

/**
 * What a shortcode shows.
 *
 * @param array|string $given   Attributes; those without a value stand under a number.
 * @param string|null  $content What stands between `[…]` and `[/…]`.
 * @param string       $tag     The name of the shortcode.
 * @return string HTML.
 */
function shortcode_html( $given, $content, $tag ) {
	$attributes = array();
	foreach ( (array) $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$attributes[ strtolower( $value ) ] = '';
		} else {
			$attributes[ $name ] = $value;
		}
	}
	return element_html( $tag, $attributes, (string) $content );
}
