n, m, k = map(int, input().split())
a = [input().strip() for _ in range(n)]
r = 0
for s in a + ["".join(c) for c in zip(*a)]:
    for p in s.split("*"):
        r += max(0, len(p) - k + 1)
print(r // 2 if k == 1 else r)
