n = int(input())
if n % 3 == 0:
    print(n // 3 * 2)
else:
    print(n // 3 * 2 + 1)
