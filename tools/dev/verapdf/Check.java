// Says of a PDF whether veraPDF finds that it follows PDF/UA-1, and each rule that it breaks.
import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

public class Check {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) {
      try (PDFAParser parser = Foundries.defaultInstance()
          .createParser(new FileInputStream(file), PDFAFlavour.PDFUA_1)) {
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false);
        Map<String, Integer> broken = new TreeMap<>();
        for (TestAssertion test : validator.validate(parser).getTestAssertions()) {
          if (test.getStatus() != TestAssertion.Status.FAILED) continue;
          broken.merge(test.getRuleId().getClause() + " " + test.getMessage(), 1, Integer::sum);
        }
        broken.forEach((rule, times) -> System.out.println(times + " × " + rule));
      }
    }
  }
}
