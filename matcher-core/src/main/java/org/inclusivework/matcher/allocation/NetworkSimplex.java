package org.inclusivework.matcher.allocation;

import java.util.Arrays;

/**
 * Finds a circulation of least cost in a network whose arcs carry nothing or one unit.
 *
 * <p><b>Idea.</b> The simplex method on networks [1]: a basis is a spanning tree; an arc outside it whose reduced cost has the wrong
 * sign closes a cycle with the tree, and one unit is pushed round until an arc of the cycle is empty or full and leaves the tree.
 * No arc left with the wrong sign means that the circulation is of least cost, and the potentials are the proof.
 *
 * <p><b>Invariant.</b> From every node, one unit could go to the root along the tree ("strongly feasible" [2]). Among the arcs that
 * stop the push, the last one met when the cycle is walked from its topmost node in the direction of the push leaves: this keeps the
 * invariant, and then the method cannot run in circles although most pushes are of nothing.
 *
 * <p><b>Cost.</b> An arc is looked for in blocks of about the square root of the number of arcs, the best of a block enters [3].
 * A pivot walks one cycle and renumbers the subtree that is cut off. 21 bytes an arc.
 *
 * <p>Reduced cost of an arc: cost + potential of its source − potential of its target; at the end at least 0 on empty arcs and at
 * most 0 on full ones. The arcs' order decides between equal optima: same arcs, same answer.
 *
 * <ol>
 *   <li>R. K. Ahuja, T. L. Magnanti, J. B. Orlin: Network Flows. Prentice Hall 1993, chapter 11.
 *   <li>W. H. Cunningham: A network simplex method. Mathematical Programming 11 (1976), 105–116.
 *   <li>P. Kovács: Minimum-cost flow algorithms: an experimental evaluation. Optimization Methods and Software 30 (2015), 94–127.
 * </ol>
 */
final class NetworkSimplex {
    private static final int NONE = -1;
    private static final int SMALLEST_BLOCK = 16;
    private static final byte EMPTY = 1;
    private static final byte IN_TREE = 0;
    private static final byte FULL = -1;

    private final int[] source;
    private final int[] target;
    private final long[] cost;
    private final byte[] flow;
    private final byte[] state;
    private final long[] potential;

    private final int root;
    private final int[] parent;
    private final int[] treeArc;
    private final int[] depth;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final int[] previousSibling;

    private int next;
    private long pivots;

    /**
     * Starts from the empty circulation and a tree.
     *
     * @param root the root of the tree
     * @param towardsRoot for each node an arc that leaves it on the way to the root, or −1 for the root and for nodes without arcs
     */
    NetworkSimplex(int root, int[] towardsRoot, int[] source, int[] target, long[] cost) {
        int nodes = towardsRoot.length;
        this.root = root;
        this.source = source;
        this.target = target;
        this.cost = cost;
        flow = new byte[cost.length];
        state = new byte[cost.length];
        potential = new long[nodes];
        parent = new int[nodes];
        treeArc = towardsRoot.clone();
        depth = new int[nodes];
        firstChild = filled(nodes);
        nextSibling = filled(nodes);
        previousSibling = filled(nodes);
        Arrays.fill(state, EMPTY);
        for (int node = 0; node < nodes; node++) {
            parent[node] = treeArc[node] == NONE ? NONE : target[treeArc[node]];
            if (parent[node] != NONE) {
                state[treeArc[node]] = IN_TREE;
                link(node);
            }
        }
        renumber(root);
    }

    private static int[] filled(int nodes) {
        int[] array = new int[nodes];
        Arrays.fill(array, NONE);
        return array;
    }

    /** Runs to the optimum. */
    void solve() {
        for (int arc = entering(); arc != NONE; arc = entering()) {
            pivot(arc);
            pivots++;
        }
    }

    boolean carries(int arc) {
        return flow[arc] != 0;
    }

    long potential(int node) {
        return potential[node];
    }

    long pivots() {
        return pivots;
    }

    private int entering() {
        int arcs = cost.length;
        int block = Math.max(SMALLEST_BLOCK, (int) Math.sqrt(arcs));
        long least = 0;
        int best = NONE;
        int left = block;
        int arc = next;
        for (int seen = 0; seen < arcs; seen++) {
            long reduced = state[arc] * (cost[arc] + potential[source[arc]] - potential[target[arc]]);
            if (reduced < least) {
                least = reduced;
                best = arc;
            }
            arc = arc + 1 == arcs ? 0 : arc + 1;
            left--;
            if (left == 0) {
                if (best != NONE) {
                    break;
                }
                left = block;
            }
        }
        next = arc;
        return best;
    }

    private void pivot(int in) {
        boolean forward = state[in] == EMPTY;
        int from = forward ? source[in] : target[in];
        int to = forward ? target[in] : source[in];
        int room = 2;
        int out = NONE;
        int roomBefore = 2;
        int outBefore = NONE;
        int a = from;
        int b = to;
        // Down from the top to "from" the unit comes, up from "to" it goes on: the last arc that stops it leaves.
        while (a != b) {
            if (depth[a] >= depth[b]) {
                int left = source[treeArc[a]] == a ? flow[treeArc[a]] : 1 - flow[treeArc[a]];
                if (left < roomBefore) {
                    roomBefore = left;
                    outBefore = a;
                }
                a = parent[a];
            } else {
                int left = source[treeArc[b]] == b ? 1 - flow[treeArc[b]] : flow[treeArc[b]];
                if (left <= room) {
                    room = left;
                    out = b;
                }
                b = parent[b];
            }
        }
        int top = a;
        boolean after = out != NONE && room <= Math.min(1, roomBefore);
        boolean itself = !after && roomBefore >= 1;
        int push = after ? room : itself ? 1 : roomBefore;
        if (push > 0) {
            flow[in] += (byte) (forward ? 1 : -1);
            for (int node = from; node != top; node = parent[node]) {
                flow[treeArc[node]] += (byte) (source[treeArc[node]] == node ? -1 : 1);
            }
            for (int node = to; node != top; node = parent[node]) {
                flow[treeArc[node]] += (byte) (source[treeArc[node]] == node ? 1 : -1);
            }
        }
        if (itself) {
            state[in] = (byte) -state[in];
            return;
        }
        int leaving = after ? out : outBefore;
        state[treeArc[leaving]] = flow[treeArc[leaving]] == 0 ? EMPTY : FULL;
        state[in] = IN_TREE;
        hang(after ? to : from, after ? from : to, in, leaving);
    }

    /** Turns the subtree under {@code leaving} round so that {@code node} is its top, and hangs it under {@code under}. */
    private void hang(int node, int under, int arc, int leaving) {
        int current = node;
        int newParent = under;
        int newArc = arc;
        while (true) {
            int oldParent = parent[current];
            int oldArc = treeArc[current];
            unlink(current);
            parent[current] = newParent;
            treeArc[current] = newArc;
            link(current);
            if (current == leaving) {
                break;
            }
            newParent = current;
            newArc = oldArc;
            current = oldParent;
        }
        renumber(node);
    }

    private void link(int node) {
        int sibling = firstChild[parent[node]];
        nextSibling[node] = sibling;
        previousSibling[node] = NONE;
        if (sibling != NONE) {
            previousSibling[sibling] = node;
        }
        firstChild[parent[node]] = node;
    }

    private void unlink(int node) {
        int before = previousSibling[node];
        int after = nextSibling[node];
        if (before == NONE) {
            firstChild[parent[node]] = after;
        } else {
            nextSibling[before] = after;
        }
        if (after != NONE) {
            previousSibling[after] = before;
        }
    }

    /** Gives the subtree of a node its depths, and the potentials that make the reduced costs of its tree arcs 0. */
    private void renumber(int top) {
        int node = top;
        while (true) {
            if (node != root) {
                int arc = treeArc[node];
                int above = parent[node];
                depth[node] = depth[above] + 1;
                potential[node] = source[arc] == node ? potential[above] - cost[arc] : potential[above] + cost[arc];
            }
            if (firstChild[node] != NONE) {
                node = firstChild[node];
                continue;
            }
            while (node != top && nextSibling[node] == NONE) {
                node = parent[node];
            }
            if (node == top) {
                return;
            }
            node = nextSibling[node];
        }
    }
}
