n, k = map(int, input().split())
a = input().split()
b = c = 1
for i in range(n):
    c = c + 1 if a[i] != a[i - 1] else 1
    b = max(b, c)
print(b)
