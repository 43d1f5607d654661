k, d = map(int, input().split())
if d == 0 and k > 1:
    print("No solution")
elif k == 1:
    print(d)
else:
    print("1" + "0" * (k - 2) + str(d - 1))
