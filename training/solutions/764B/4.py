n = int(input())
a = input().split()
b = a[::-1]
for i in range(n // 2):
    if i % 2 == 1:
        b[i] = a[i]
        b[n - 1 - i] = a[n - 1 - i]
print(*b)
