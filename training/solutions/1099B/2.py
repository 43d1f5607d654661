n = int(input())
a = 1
while a * a < n:
    a += 1
b = a
while a * (b - 1) >= n:
    b -= 1
print(a + b)
