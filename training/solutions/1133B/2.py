from collections import Counter
n, k = map(int, input().split())
c = Counter(int(x) % k for x in input().split())
ans = c[0] // 2
for i in range(1, (k + 1) // 2):
    ans += min(c[i], c[k - i])
if k % 2 == 0:
    ans += c[k // 2] // 2
print(ans * 2)
