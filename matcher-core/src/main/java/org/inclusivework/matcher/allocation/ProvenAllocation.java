package org.inclusivework.matcher.allocation;

import java.util.List;

/**
 * The best allocation, what it reaches, and the prices that prove that nothing reaches more.
 *
 * <p>A price says what one more unit at a person or booth would gain, goal by goal. It is checked by {@link AllocationVerifier}, which
 * says why prices are a proof. The price of a booth is also advice: {@link LeftOut} reads from it where one more interview helps.
 *
 * @param allocation who is seen where
 * @param goals what that reaches
 * @param seekerPrices the prices of the people, in the order of the problem
 * @param boothPrices the prices of the booths, in the order of the problem
 */
public record ProvenAllocation(Allocation allocation, Goals goals, List<Goals> seekerPrices, List<Goals> boothPrices) {
    public ProvenAllocation {
        seekerPrices = List.copyOf(seekerPrices);
        boothPrices = List.copyOf(boothPrices);
    }
}
