<?php
/**
 * What the elements are: read from the files of the script's own build, which lie in assets/.
 *
 * @package Hotline_Elements
 */

namespace Hotline_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * A JSON file of assets/.
 *
 * @param string $name File name.
 * @return array What is in it; empty when it cannot be read.
 */
function asset( $name ) {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$data          = wp_json_file_decode( dirname( PLUGIN_FILE ) . '/assets/' . $name, array( 'associative' => true ) );
		$read[ $name ] = is_array( $data ) ? $data : array();
	}
	return $read[ $name ];
}

/**
 * The elements by tag, from the manifest.
 *
 * @return array[] Each with `attributes` (by name: `kind`, `values`, `default`, `description`) and `slots` (description by name).
 */
function elements() {
	static $elements = null;
	if ( null !== $elements ) {
		return $elements;
	}
	$elements = array();
	foreach ( asset( 'custom-elements.json' )['modules'] ?? array() as $module ) {
		foreach ( $module['declarations'] ?? array() as $declaration ) {
			if ( isset( $declaration['tagName'] ) ) {
				$elements[ $declaration['tagName'] ] = array(
					'attributes' => array_map( __NAMESPACE__ . '\attribute', array_column( $declaration['attributes'], null, 'name' ) ),
					'slots'      => array_filter( array_column( $declaration['slots'], 'description', 'name' ), 'strlen', ARRAY_FILTER_USE_KEY ),
				);
			}
		}
	}
	return $elements;
}

/**
 * What can stand in an attribute.
 *
 * @param array $declared The attribute in the manifest.
 * @return array `kind` is boolean, number, choice, choices, language, url or text. `values` are what is offered: names by value.
 */
function attribute( $declared ) {
	$type        = $declared['type']['text'] ?? 'string';
	$name        = $declared['name'];
	$description = $declared['description'] ?? '';
	$values      = named_values( $name );
	if ( false !== strpos( $type, '|' ) ) {
		$kind   = 'choice';
		$values = explode( '|', $type );
		$values = array_combine( $values, $values );
	} elseif ( preg_match( '/^Any of `([^`]+)`/', $description, $any ) ) {
		$kind   = 'choices';
		$values = explode( ' ', $any[1] );
		$values = array_combine( $values, $values );
	} elseif ( 'boolean' === $type || 'number' === $type ) {
		$kind = $type;
	} elseif ( $values ) {
		$kinds = array(
			'lang'      => 'language',
			'languages' => 'choices',
		);
		$kind  = $kinds[ $name ] ?? 'choice';
	} else {
		$kind = 'href' === substr( $name, -4 ) ? 'url' : 'text';
	}
	return array(
		'kind'        => $kind,
		'values'      => $values,
		'default'     => $declared['default'] ?? '',
		// Of ids, where the editor shows names.
		'description' => named_values( $name ) ? '' : $description,
	);
}

/**
 * The values that the directory or the languages give to an attribute, with what to call them.
 *
 * @param string $name Name of the attribute.
 * @return string[] Names by value; empty for an attribute that takes any text.
 */
function named_values( $name ) {
	$directory = asset( 'directory.json' );
	switch ( $name ) {
		case 'lang':
		case 'languages':
			return array_column( languages(), 'name', 'code' );
		case 'line':
			$is_helpline = function ( $service ) {
				return 'helpline' === $service['kind'] && 'active' === $service['status'];
			};
			return array_column( array_filter( $directory['services'], $is_helpline ), 'name', 'id' );
		case 'region':
			return array_column( $directory['regions'], 'name', 'code' );
		case 'topic':
			return array_column( $directory['topics'], 'name', 'id' );
		case 'audience':
			return array_column( $directory['audiences'], 'name', 'id' );
		default:
			return array();
	}
}

/**
 * The number of the national line, as a link dials it and as people read it.
 *
 * @return string[] `href` and `text`.
 */
function national_number() {
	$directory = asset( 'directory.json' );
	foreach ( $directory['services'] as $service ) {
		if ( $service['id'] === $directory['nationalLine'] ) {
			foreach ( $service['phones'] as $phone ) {
				if ( 'voice' === $phone['type'] ) {
					return array(
						'href' => 'tel:' . $phone['number'],
						'text' => $phone['display'],
					);
				}
			}
		}
	}
	return array(
		'href' => '',
		'text' => '',
	);
}
