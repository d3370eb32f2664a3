class Loan {
  #returnedOn = null;
}

new Loan().#returnedOn = "2026-06-10";
