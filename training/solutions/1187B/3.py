import sys
d = sys.stdin.read().split()
s = d[1]
p = [[] for _ in range(26)]
for i in range(len(s)):
    p[ord(s[i]) - 97].append(i + 1)
for t in d[3:]:
    k = [0] * 26
    ans = 0
    for c in t:
        x = ord(c) - 97
        ans = max(ans, p[x][k[x]])
        k[x] += 1
    print(ans)
