<?php
/**
 * Nothing to remove: the plug-in stores nothing. WordPress removes its files; what stands in posts is their authors'.
 *
 * @package Hotline_Elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;
