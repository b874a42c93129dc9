<?php
/**
 * An element as HTML, with what stands in its place before the script has run, and without it.
 *
 * @package Hotline_Elements
 */

namespace Hotline_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * An element.
 *
 * @param string $tag    Its tag.
 * @param array  $given  What was given for its attributes and slots, by name. Not to be trusted.
 * @param string $inside What someone wrote between the tags. Not to be trusted.
 * @return string HTML, in one line.
 */
function element_html( $tag, $given, $inside = '' ) {
	$attributes = checked_attributes( $tag, $given );
	enqueue( array_merge( array( $attributes['lang'] ?? '' ), explode( ' ', $attributes['languages'] ?? '' ) ) );

	$html = '<' . $tag;
	foreach ( $attributes as $name => $value ) {
		$html .= '' === $value ? ' ' . $name : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$html .= '>' . fallback_html( $tag, $attributes, $inside );
	foreach ( array_keys( elements()[ $tag ]['slots'] ) as $slot ) {
		$text  = trim( sanitize_text_field( (string) ( $given[ $slot ] ?? '' ) ) );
		$html .= '' === $text ? '' : sprintf( ' <span slot="%s">%s</span>', esc_attr( $slot ), esc_html( $text ) );
	}
	return $html . '</' . $tag . '>';
}

/**
 * What stands in an element's place: its link, and what someone wrote beside it.
 *
 * @param string   $tag        The element's tag.
 * @param string[] $attributes Its checked attributes.
 * @param string   $inside     What someone wrote between the tags.
 * @return string HTML.
 */
function fallback_html( $tag, $attributes, $inside ) {
	list( $href, $link ) = link_of( $tag, $attributes );
	$inside              = phrase( $inside );
	$has_it              = in_array( $href, array_column( array_column( tags_in( $inside ) ?? array(), 'attributes' ), 'href' ), true );
	return $has_it ? $inside : trim( $link . ' ' . $inside );
}

/**
 * A link: on the way off the page it leads there, on every other element it dials.
 *
 * @param string   $tag        The element's tag.
 * @param string[] $attributes Its checked attributes.
 * @return string[] Its address and its HTML.
 */
function link_of( $tag, $attributes ) {
	if ( 'hotline-quick-exit' !== $tag ) {
		$number = number_of( $attributes['line'] ?? '' );
		return array( $number['href'], sprintf( '<a href="%s">%s</a>', esc_url( $number['href'] ), esc_html( $number['text'] ) ) );
	}
	$href     = $attributes['exit-href'] ?? elements()[ $tag ]['attributes']['exit-href']['default'];
	$language = language_of( $attributes['lang'] ?? get_bloginfo( 'language' ) ) ?? language_of( 'en' );
	return array( $href, sprintf( '<a href="%s" rel="noreferrer noopener nofollow">%s</a>', esc_url( $href ), esc_html( $language['leave'] ) ) );
}

/**
 * Words and links that may stand inside a sentence: an element may stand in a paragraph, which a block would end.
 *
 * @param string $html Not to be trusted.
 * @return string HTML, in one line.
 */
function phrase( $html ) {
	$tags    = array_fill_keys( array( 'a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'em', 'i', 'small', 'span', 'strong', 'sub', 'sup' ), true );
	$allowed = array_intersect_key( wp_kses_allowed_html( 'post' ), $tags );
	// A space for a break or a paragraph: WordPress makes them of lines, and words would run together.
	$spaced = preg_replace( '/<(?=\/?(?:br|p|div|li|h[1-6])\b)/i', ' <', $html );
	return trim( preg_replace( '/\s+/', ' ', force_balance_tags( wp_kses( $spaced, $allowed ) ) ) );
}

/**
 * The attributes that can be used, and that differ from the default.
 *
 * @param string $tag   The element's tag.
 * @param array  $given What was given, by name.
 * @return string[] Values by name; empty for a boolean.
 */
function checked_attributes( $tag, $given ) {
	$checked = array();
	foreach ( elements()[ $tag ]['attributes'] as $name => $attribute ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? checked_value( $attribute, $given[ $name ] ) : null;
		if ( null !== $value && $value !== $attribute['default'] ) {
			$checked[ $name ] = $value;
		}
	}
	return $checked;
}

/**
 * A value as it may stand in an attribute.
 *
 * @param array $attribute The attribute, see attribute().
 * @param mixed $given     A string, a number or a boolean.
 * @return string|null Null where the default is to be used.
 */
function checked_value( $attribute, $given ) {
	$value = is_bool( $given ) ? ( $given ? 'true' : 'false' ) : trim( (string) $given );
	switch ( $attribute['kind'] ) {
		case 'boolean':
			return in_array( strtolower( $value ), array( '', 'true' ), true ) ? '' : null;
		case 'choice':
			return isset( $attribute['values'][ $value ] ) ? $value : null;
		case 'language':
			return preg_match( '/^[a-z0-9-]+$/i', $value ) && language_of( $value ) ? $value : null;
		case 'choices':
			$chosen = array_filter(
				preg_split( '/[\s,]+/', $value ),
				function ( $token ) use ( $attribute ) {
					return isset( $attribute['values'][ $token ] );
				}
			);
			return $chosen ? implode( ' ', array_unique( $chosen ) ) : null;
		case 'url':
			$url = esc_url_raw( $value, array( 'http', 'https' ) );
			return preg_match( '/^https?:\/\//i', $url ) ? $url : null;
		default:
			return '' === $value ? null : sanitize_text_field( $value );
	}
}
