a = int(input())
if a % 2 == 0:
    print(0)
else:
    print(1)
