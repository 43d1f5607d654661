n, m = map(int, input().split())
t = [0] + [int(x) for x in input().split()] + [m]
on = [0] * (n + 2)
off = [0] * (n + 2)
for i in range(n, -1, -1):
    d = t[i + 1] - t[i]
    on[i] = on[i + 1] + (d if i % 2 == 0 else 0)
    off[i] = off[i + 1] + (d if i % 2 else 0)
ans = on[0]
for i in range(n + 1):
    d = t[i + 1] - t[i]
    if d > 1:
        ans = max(ans, on[0] - on[i] + d - 1 + off[i + 1])
print(ans)
