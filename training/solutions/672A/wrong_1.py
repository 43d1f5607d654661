n = int(input())
if n < 9:
    print(n)
elif n <= 189:
    n -= 10
    print(str(10 + n // 2)[n % 2])
else:
    n -= 190
    print(str(100 + n // 3)[n % 3])
