n = int(input())
a, b = 0, 1
while b < n:
    a, b = b, a + b
print(0, a if n else 0, b - a if n else 0)
