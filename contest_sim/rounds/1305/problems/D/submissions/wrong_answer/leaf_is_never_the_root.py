# Takes two leaves away after every question, even if the reply was one of them.
n = int(input())
neighbours = [set() for _ in range(n + 1)]
for _ in range(n - 1):
    x, y = map(int, input().split())
    neighbours[x].add(y)
    neighbours[y].add(x)
leaves = [v for v in range(1, n + 1) if len(neighbours[v]) == 1]
while len(leaves) > 1:
    pair = leaves.pop(0), leaves.pop(0)
    print("?", *pair, flush=True)
    reply = int(input())
    for leaf in pair:
        for above in neighbours[leaf]:
            neighbours[above].discard(leaf)
            if len(neighbours[above]) == 1:
                leaves.append(above)
print("!", *(leaves or [reply]), flush=True)
