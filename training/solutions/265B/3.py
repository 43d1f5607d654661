n = int(input())
a = [int(input()) for i in range(n)]
ans = a[0] + 1
for i in range(1, n):
    ans += abs(a[i] - a[i - 1]) + 2
print(ans)
