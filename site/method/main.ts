// The method page has no behaviour: its text is written at build time, this only brings its styles.
import '../../widget/widget.css';
import '../site.css';
import './method.css';
