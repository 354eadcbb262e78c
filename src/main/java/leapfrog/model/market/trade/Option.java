package leapfrog.model.market.trade;

/** In which form a vendor's device is on offer to a buyer. */
enum Option {
    /** The flagship, as far as no control stops it. */
    PLAIN,
    /** The flagship under a licence. */
    LICENSED,
    /** A device redesigned to fit under a control. */
    DOWNGRADED;

    static final int COUNT = values().length;

    /** Place in a row of options of so many vendors. */
    int at(int vendor, int vendors) {
        return ordinal() * vendors + vendor;
    }
}
