// page: js-order.html

// until document.title === "Done"
