n, k = map(int, input().split())
c = [0] * k
for x in map(int, input().split()):
    c[x % k] += 1
ans = c[0] // 2 * 2
for i in range(1, k // 2 + 1):
    ans += 2 * min(c[i], c[k - i])
print(ans)
