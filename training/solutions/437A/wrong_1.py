a = [len(input().strip()) - 2 for _ in range(4)]
b = sorted(a)
if 2 * b[0] <= b[1]:
    print("ABCD"[a.index(b[0])])
elif b[3] >= 2 * b[2]:
    print("ABCD"[a.index(b[3])])
else:
    print("C")
