n, m = map(int, input().split())
d = [0] * (m + 2)
for i in range(n):
    l, r = map(int, input().split())
    d[l] += 1
    d[r + 1] -= 1
ans = []
c = 0
for x in range(1, m + 1):
    c += d[x]
    if c == 0:
        ans.append(x)
print(len(ans))
print(*ans)
