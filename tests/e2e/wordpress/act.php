<?php
// What a test does from the terminal: php act.php FOLDER plugin ADDRESS, or php act.php FOLDER post LOGIN CONTENT,
// which goes through the filters of that account and answers the address of the post.
list( , $folder, $act, $on ) = $argv;
$_SERVER['HTTP_HOST'] = 'localhost';
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
if ( 'plugin' === $act ) {
	activate_plugin( 'diagnostic-numerique/diagnostic-numerique.php' );
	update_option( 'diagnostic_numerique_site', $on );
} else {
	wp_set_current_user( get_user_by( 'login', $on )->ID );
	kses_init();
	echo get_permalink( wp_insert_post( array( 'post_title' => 'Le numérique', 'post_status' => 'publish', 'post_content' => $argv[4] ) ) );
}
