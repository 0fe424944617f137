<?php
// What a test does from the terminal: php act.php FOLDER post LOGIN CONTENT, which goes through the filters of that
// account and answers the address of the post; php act.php FOLDER version.
list( , $folder, $act ) = $argv;
$_SERVER['HTTP_HOST'] = 'localhost';
require $folder . '/wp-load.php';
if ( 'version' === $act ) {
	echo get_bloginfo( 'version' );
} else {
	wp_set_current_user( get_user_by( 'login', $argv[3] )->ID );
	kses_init();
	echo get_permalink( wp_insert_post( array( 'post_title' => 'Le numérique', 'post_status' => 'publish', 'post_content' => $argv[4] ) ) );
}
