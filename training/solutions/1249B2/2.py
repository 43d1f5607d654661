t = int(input())
for _ in range(t):
    n = int(input())
    p = [0] + list(map(int, input().split()))
    root = [0] * (n + 1)
    size = [0] * (n + 1)
    for i in range(1, n + 1):
        j = i
        while root[j] == 0:
            root[j] = i
            size[i] += 1
            j = p[j]
    print(*[size[r] for r in root[1:]])
