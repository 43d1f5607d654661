a = int(input())
b = int(input())
n = abs(a - b)
x = n // 2
y = n - x
print(x * (x + 1) // 2 + y * (y + 1) // 2)
