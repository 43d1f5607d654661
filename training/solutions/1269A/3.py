n = int(input())
if n % 2 == 0:
    print(n + 4, 4)
else:
    print(n + 9, 9)
