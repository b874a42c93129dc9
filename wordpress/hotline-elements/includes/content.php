<?php
/**
 * Elements and placeholders that someone pasted: they may be saved, and get the script.
 *
 * @package Hotline_Elements
 */

namespace Hotline_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Lets everyone who may write a post keep the elements, and placeholders with them.
 *
 * @param array[] $allowed Attributes by tag.
 * @param string  $context Of what is checked.
 * @return array[]
 */
function allow_elements( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	foreach ( elements() as $tag => $element ) {
		// What every element of HTML may have: WordPress gives it to those that it knows.
		$everywhere      = array_fill_keys( array( 'class', 'dir', 'hidden', 'id', 'lang', 'slot', 'title' ), true );
		$allowed[ $tag ] = $everywhere + array_fill_keys( array_keys( $element['attributes'] ), true );
	}
	foreach ( array( 'div', 'p', 'span', 'strong' ) as $tag ) {
		if ( isset( $allowed[ $tag ] ) && is_array( $allowed[ $tag ] ) ) {
			$allowed[ $tag ]['slot'] = true;
		}
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );

/**
 * Has WordPress check the address in exit-href as one.
 *
 * @param string[] $names Attributes that hold an address.
 * @return string[]
 */
function address_attributes( $names ) {
	$names[] = 'exit-href';
	$names[] = 'data-exit-href';
	return $names;
}
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\address_attributes' );

/**
 * Where our own pages are, which a link may lead to instead of an element.
 *
 * @return string An address that ends in a slash, or nothing.
 */
function own_pages() {
	/**
	 * Where the pages `e/<language>/` of Hotline Elements are.
	 *
	 * @param string $folder An address that ends in a slash; empty where the plug-in was built for no place.
	 */
	return (string) apply_filters( 'hotline_elements_own_pages', asset( 'build.json' )['ownPages'] ?? '' );
}

/**
 * Loads the script where something stands that it draws, and takes out a pasted one beside it.
 *
 * @param string $html A post, a widget, or a block of HTML.
 * @return string
 */
function prepare_content( $html ) {
	if ( ! is_string( $html ) ) {
		return $html;
	}
	$tags   = implode( '|', array_keys( elements() ) );
	$own    = own_pages();
	$is_own = $own && false !== strpos( $html, $own . 'e/' );
	if ( ! preg_match_all( '/<(?:' . $tags . ')\b[^>]*>|<[a-z][^>]*\sdata-hotline=[^>]*>/i', $html, $found ) && ! $is_own ) {
		return $html;
	}
	preg_match_all( '/\s(?:data-)?lang(?:uages)?=["\']?([\w -]+)/i', implode( $found[0] ), $asked );
	$wanted = explode( ' ', implode( ' ', $asked[1] ) );

	$pasted = '/<script\b[^>]*\ssrc=["\']?(?:[^"\'>\s]*\/)?hotline(\.all|\.line)?\.js(?:\?[^"\'>\s]*)?["\']?[^>]*>\s*<\/script>/i';
	$clean  = preg_replace_callback(
		$pasted,
		function ( $script ) use ( &$wanted ) {
			if ( '.all' === ( $script[1] ?? '' ) ) {
				$wanted = array_column( languages(), 'code' );
			}
			return '';
		},
		$html
	);
	enqueue( $wanted );
	// Null where PHP gave up on a very long text: a script too many is better than no post.
	return $clean ?? $html;
}
// After shortcodes, which are replaced at 11.
foreach ( array( 'the_content', 'widget_text', 'widget_custom_html_content', 'widget_block_content', 'render_block_core/html' ) as $hotline_elements_hook ) {
	add_filter( $hotline_elements_hook, __NAMESPACE__ . '\prepare_content', 20 );
}
