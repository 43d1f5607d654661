import sys
a = list(map(int, sys.stdin.read().split()))[1:]
s = sorted(a[i] + a[j] for i in range(len(a)) for j in range(i))
ans = cur = 1
for i in range(1, len(s)):
    if s[i] == s[i - 1]:
        cur += 1
    else:
        cur = 1
    ans = max(ans, cur)
print(ans)
