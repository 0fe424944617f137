// The method page has no behaviour: its text is written at build time, this only brings its styles.
import '../widget/styles/widget.css';
import './site.css';
import './methode.css';
