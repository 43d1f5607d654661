# Lets an item follow one of the same size.
for _ in range(int(input())):
    n = int(input())
    sizes = [0, *map(int, input().split())]
    best = [1] * (n + 1)
    for i in range(1, n + 1):
        for j in range(2 * i, n + 1, i):
            if sizes[j] >= sizes[i]:
                best[j] = max(best[j], best[i] + 1)
    print(max(best))
