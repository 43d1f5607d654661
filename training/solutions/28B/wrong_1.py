n = int(input())
p = list(map(int, input().split()))
d = list(map(int, input().split()))
ans = "YES"
for i in range(n):
    j = p[i] - 1
    if abs(i - j) % d[i] and abs(i - j) % d[j]:
        ans = "NO"
print(ans)
