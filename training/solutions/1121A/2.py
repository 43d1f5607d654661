n, m, k = map(int, input().split())
p = list(map(int, input().split()))
s = list(map(int, input().split()))
c = list(map(int, input().split()))
ans = 0
for i in c:
    i -= 1
    for j in range(n):
        if s[j] == s[i] and p[j] > p[i]:
            ans += 1
            break
print(ans)
