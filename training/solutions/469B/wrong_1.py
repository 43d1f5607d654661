p, q, l, r = map(int, input().split())
z = [list(map(int, input().split())) for _ in range(p)]
x = [list(map(int, input().split())) for _ in range(q)]
ans = 0
for t in range(l, r + 1):
    if any(a < d + t and c + t < b for a, b in z for c, d in x):
        ans += 1
print(ans)
