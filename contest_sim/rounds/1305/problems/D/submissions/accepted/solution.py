# Asks about two leaves. If the reply is one of them, it is the root; otherwise neither is, and
# without them the tree is a smaller one with the same root and the same replies.
def main() -> None:
    n = int(input())
    neighbours: list[set[int]] = [set() for _ in range(n + 1)]
    for _ in range(n - 1):
        x, y = map(int, input().split())
        neighbours[x].add(y)
        neighbours[y].add(x)
    leaves = [v for v in range(1, n + 1) if len(neighbours[v]) == 1]
    while len(leaves) > 1:
        pair = leaves.pop(), leaves.pop()
        print("?", *pair, flush=True)
        reply = int(input())
        if reply in pair:
            leaves = [reply]
            break
        for leaf in pair:
            (above,) = neighbours[leaf]
            neighbours[above].remove(leaf)
            if len(neighbours[above]) == 1:
                leaves.append(above)
    print("!", leaves[0], flush=True)


main()
