from collections import Counter
for _ in range(int(input())):
    n = int(input())
    c = Counter(map(int, input().split()))
    d = [0] * (2 * n + 1)
    for x in c:
        d[2 * x] += c[x] // 2
        for y in c:
            if x < y:
                d[x + y] += min(c[x], c[y])
    print(max(d))
