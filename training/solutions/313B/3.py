import sys
input = sys.stdin.readline
s = input().strip()
n = len(s)
p = [0] * (n + 1)
for i in range(1, n):
    p[i] = p[i - 1]
    if s[i] == s[i - 1]:
        p[i] += 1
m = int(input())
ans = []
for i in range(m):
    l, r = map(int, input().split())
    ans.append(p[r - 1] - p[l - 1])
print(*ans, sep="\n")
