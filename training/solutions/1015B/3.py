import sys
n, s, t = sys.stdin.read().split()
if sorted(s) == sorted(t):
    ans = []
    for i in range(int(n) - 1, -1, -1):
        j = s.rindex(t[i])
        s = s[:j] + s[j + 1:]
        ans.extend(range(j + 1, i + 1))
    print(len(ans))
    print(*ans)
else:
    print(-1)
