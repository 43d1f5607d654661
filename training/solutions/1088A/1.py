x = int(input())
if x == 1:
    print(-1)
else:
    print(x - x % 2, 2)
