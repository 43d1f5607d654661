import sys
d = list(map(int, sys.stdin.read().split()))
k = d[1]
c = [0] * k
for x in d[2:]:
    c[x % k] += 1
ans = 0
for i in range(k):
    j = -i % k
    if i == j:
        ans += c[i] // 2 * 2
    else:
        ans += min(c[i], c[j])
print(ans)
