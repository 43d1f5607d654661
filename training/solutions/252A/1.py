n = int(input())
a = list(map(int, input().split()))
b = 0
for i in range(n):
    x = 0
    for j in range(i, n):
        x ^= a[j]
        b = max(b, x)
print(b)
