n = int(input())
m = n // 2
s = 0
for i in range(n):
    a = list(map(int, input().split()))
    for j in range(n):
        if i == m or j == m or i == j or i + j == n - 1:
            s += a[j]
print(s)
