n = int(input())
if n < 3:
    print(-1)
elif n == 3:
    print(210)
else:
    r = 210 - pow(10, n - 1, 210)
    print("1" + "0" * (n - 4) + str(r).zfill(3))
