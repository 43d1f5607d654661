n = int(input())
x = n // 10 * 10
y = x + 10
print(x if n - x < y - n else y)
