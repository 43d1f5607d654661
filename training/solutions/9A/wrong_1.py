a, b = map(int, input().split())
k = 7 - max(a, b)
if 6 % k == 0:
    print("1/" + str(6 // k))
else:
    print(str(k) + "/6")
