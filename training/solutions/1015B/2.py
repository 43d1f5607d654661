from collections import Counter
n = int(input())
s = list(input().strip())
t = input().strip()
if Counter(s) != Counter(t):
    print(-1)
else:
    ans = []
    for i in range(n):
        j = s.index(t[i])
        s.pop(j)
        ans += range(i + j, i, -1)
    print(len(ans))
    print(*ans)
