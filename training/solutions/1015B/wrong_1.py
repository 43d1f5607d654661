n = int(input())
s = list(input().strip())
t = input().strip()
if sorted(s) != sorted(t):
    print(-1)
else:
    ans = []
    for i in range(n):
        j = s.index(t[i], i)
        s[i], s[j] = s[j], s[i]
        ans += range(j, i, -1)
    print(len(ans))
    print(*ans)
