n = int(input())
ans = 0
for i in range(n):
    a = input().split()
    for j in range(n):
        if i == j or i == n - j - 1 or i == n // 2 or j == n // 2:
            ans += int(a[j])
print(ans)
