n = int(input())
ok = [True] * (n + 1)
for i in range(1, n + 1):
    p, c = map(int, input().split())
    if c == 0:
        ok[i] = False
        if p > 0:
            ok[p] = False
res = [i for i in range(1, n + 1) if ok[i]]
print(*res if res else [-1])
