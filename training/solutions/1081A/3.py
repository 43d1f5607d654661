v = int(input())
if v == 2:
    print(2)
else:
    print(1)
