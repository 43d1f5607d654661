n = int(input())
if n % 3 == 0:
    print("7" * (n // 3))
else:
    print("1" * (n // 2))
