n = int(input())
front, back = {}, {}
for _ in range(n):
    a, b = map(int, input().split())
    front[a] = front.get(a, 0) + 1
    if a != b:
        back[b] = back.get(b, 0) + 1
need = (n + 1) // 2
best = n + 1
for c in set(front) | set(back):
    f = front.get(c, 0)
    if f + back.get(c, 0) >= need:
        best = min(best, max(0, need - f))
print(best if best <= n else -1)
