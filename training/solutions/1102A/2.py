n = int(input())
if n % 4 == 0 or n % 4 == 3:
    print(0)
else:
    print(1)
