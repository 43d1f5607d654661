n = int(input())
a = n // 3
b = n % 3
print(a * 2 + min(b, 1))
