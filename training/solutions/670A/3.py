n = int(input())
a = n // 7 * 2
b = n // 7 * 2
if n % 7 == 6:
    a += 1
b += min(n % 7, 2)
print(a, b)
