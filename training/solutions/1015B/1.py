n = int(input())
s = list(input().strip())
t = list(input().strip())
if sorted(s) != sorted(t):
    print(-1)
else:
    ans = []
    for i in range(n):
        j = i
        while s[j] != t[i]:
            j += 1
        while j > i:
            s[j], s[j - 1] = s[j - 1], s[j]
            ans.append(j)
            j -= 1
    print(len(ans))
    print(*ans)
