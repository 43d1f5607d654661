n, m = map(int, input().split())
d = [0] * (n + 2)
for i in range(m):
    a, b = map(int, input().split())
    d[a] += 1
    d[b + 1] -= 1
k = 0
ans = "OK"
for i in range(1, n + 1):
    k += d[i]
    if k != 1:
        ans = f"{i} {k}"
        break
print(ans)
