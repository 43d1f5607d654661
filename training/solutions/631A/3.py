n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
x = y = 0
for i in range(n):
    x |= a[i]
    y |= b[i]
print(x + y)
