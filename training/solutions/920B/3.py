import sys
v = list(map(int, sys.stdin.read().split()))
p = 1
for _ in range(v[0]):
    n = v[p]
    last = 0
    for i in range(p + 1, p + 2 * n + 1, 2):
        x = max(last + 1, v[i])
        if x > v[i + 1]:
            x = 0
        else:
            last = x
        print(x, end=" ")
    p += 2 * n + 1
    print()
