from collections import Counter
s = input().strip()
p = input().strip()
m = len(p)
want = Counter(p)
have = Counter(s[:m])
ans = 0
for i in range(len(s) - m + 1):
    if i:
        have[s[i - 1]] -= 1
        have[s[i + m - 1]] += 1
    if all(have[c] <= want[c] for c in have if c != '?'):
        ans += 1
print(ans)
