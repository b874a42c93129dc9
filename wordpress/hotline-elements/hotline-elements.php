<?php
/**
 * Plugin Name:       Hotline Elements
 * Description:       Blocks and shortcodes that show a human-trafficking hotline, where to get help, and what trafficking is. Nothing is fetched, stored or counted.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       hotline-elements
 * Domain Path:       /languages
 *
 * @package Hotline_Elements
 */

namespace Hotline_Elements;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/languages.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/content.php';
