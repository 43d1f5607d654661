import sys

s = list(map(int, sys.stdin.read().split()))[1:]
s.sort(reverse=True)
n = len(s)
j = 0
for i in range((n + 1) // 2, n):
    if s[j] >= 2 * s[i]:
        j += 1
print(n - j)
