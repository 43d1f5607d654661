# From each item goes on to the first multiple with a larger item, though a later one may be better.
for _ in range(int(input())):
    n = int(input())
    sizes = [0, *map(int, input().split())]
    best = [1] * (n + 1)
    for i in range(n, 0, -1):
        for j in range(2 * i, n + 1, i):
            if sizes[j] > sizes[i]:
                best[i] = best[j] + 1
                break
    print(max(best[1:]))
