n = int(input())
if n % 2:
    print(8, n - 8)
else:
    print(4, n - 4)
