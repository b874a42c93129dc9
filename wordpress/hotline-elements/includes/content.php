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
 * The tags in a text, as a browser reads them: in a value in quotes, `>` ends nothing, and around `=` there may be spaces.
 * By hand, because WordPress before 6.2 has no WP_HTML_Tag_Processor.
 *
 * @param string $html A text.
 * @return array[]|null Each with `name` (in small letters) and `attributes` (values by name, in small letters); null where
 *                      PHP gave up on a very long text.
 */
function tags_in( $html ) {
	// What nobody has closed goes to the end: otherwise each `<` of a long text would look for it again.
	$attribute = '[\s\/]*+([^\s\/>][^\s\/>=]*+)(?:\s*+=\s*+("[^"]*+(?:"|\z)|\'[^\']*+(?:\'|\z)|[^\s"\'>][^\s>]*+))?+';
	$no_tags   = '(?:<!--.*?(?:-->|\z)|<(script|style|textarea)\b.*?(?:<\/\1\b|\z))(*SKIP)(*FAIL)';
	if ( false === preg_match_all( "/$no_tags|<([a-z][^\s\/>]*+)((?:$attribute)*+)[\s\/]*+(?:>|\z)/is", $html, $found, PREG_SET_ORDER ) ) {
		return null;
	}
	return array_map(
		function ( $tag ) use ( $attribute ) {
			$attributes = array();
			preg_match_all( "/$attribute/i", $tag[3], $pairs, PREG_SET_ORDER );
			foreach ( $pairs as $pair ) {
				// Of one that stands there twice, the first counts.
				$attributes += array( strtolower( $pair[1] ) => html_entity_decode( trim( $pair[2] ?? '', '"\'' ), ENT_QUOTES ) );
			}
			return array(
				'name'       => strtolower( $tag[2] ),
				'attributes' => $attributes,
			);
		},
		$found
	);
}

/**
 * The languages that the elements and placeholders of a text ask for.
 *
 * @param string $html A text.
 * @return string[]|null Tags of BCP 47, some of them empty; null where none stands in it.
 */
function languages_asked_in( $html ) {
	$own   = own_pages();
	$asked = $own && false !== strpos( $html, $own . 'e/' ) ? array() : null;
	if ( null === $asked && false === stripos( $html, '<hotline-' ) && false === stripos( $html, 'data-hotline' ) ) {
		return null;
	}
	$tags = tags_in( $html );
	if ( null === $tags ) {
		// A script too many is better than none.
		return array();
	}
	$names = array_fill_keys( array( 'lang', 'languages', 'data-lang', 'data-languages' ), true );
	foreach ( $tags as $tag ) {
		if ( isset( $tag['attributes']['data-hotline'] ) || isset( elements()[ $tag['name'] ] ) ) {
			$asked = array_merge( $asked ?? array(), preg_split( '/[\s,]+/', implode( ' ', array_intersect_key( $tag['attributes'], $names ) ) ) );
		}
	}
	return $asked;
}

/**
 * Loads the script where something stands that it draws, and takes out a pasted one beside it.
 *
 * @param string $html A post, a widget, or a block of HTML.
 * @return string
 */
function prepare_content( $html ) {
	$wanted = is_string( $html ) ? languages_asked_in( $html ) : null;
	if ( null === $wanted ) {
		return $html;
	}
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
