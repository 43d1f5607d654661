m, d = map(int, input().split())
if m == 2:
    if d == 1:
        print(4)
    else:
        print(5)
elif m in [4, 6, 9, 11]:
    if d == 7:
        print(6)
    else:
        print(5)
else:
    if d >= 6:
        print(6)
    else:
        print(5)
