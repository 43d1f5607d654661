import sys
n, s = sys.stdin.read().split()
n = int(n)
ans = k = 0
for i in range(len(s)):
    if i > 0 and i % n == 0 and k > 2:
        ans += 1
    if i > 0 and s[i] == s[i - 1]:
        k += 1
    else:
        k = 1
print(ans)
