a = int(input())
s = input().strip()
n = len(s)
p = [0]
for ch in s:
    p.append(p[-1] + int(ch))
cnt = [0] * (9 * n + 1)
for i in range(n):
    for j in range(i + 1, n + 1):
        cnt[p[j] - p[i]] += 1
ans = 0
if a == 0:
    total = n * (n + 1) // 2
    ans = cnt[0] * (total + total - cnt[0])
for x in range(1, 9 * n + 1):
    if a and a % x == 0 and a // x <= 9 * n:
        ans += cnt[x] * cnt[a // x]
print(ans)
