n, m = map(int, input().split())
s = []
for i in range(n):
    s.append(input())
a = list(map(int, input().split()))
ans = 0
for j in range(m):
    c = [0] * 5
    for i in range(n):
        c[ord(s[i][j]) - 65] += 1
    ans += max(c) * a[j]
print(ans)
