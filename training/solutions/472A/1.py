n = int(input())
if n % 2:
    print(9, n - 9)
else:
    print(8, n - 8)
