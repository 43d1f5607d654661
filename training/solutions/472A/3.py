n = int(input())
a = 8 + n % 2
print(a, n - a)
