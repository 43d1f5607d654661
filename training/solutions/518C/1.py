n, m, k = map(int, input().split())
a = list(map(int, input().split()))
pos = [0] * (n + 1)
for i in range(n):
    pos[a[i]] = i
ans = 0
for x in map(int, input().split()):
    i = pos[x]
    ans += i // k + 1
    if i:
        y = a[i - 1]
        a[i - 1], a[i] = x, y
        pos[x], pos[y] = i - 1, i
print(ans)
