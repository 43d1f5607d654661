n = int(input())
a = sorted((int(x), i) for i, x in enumerate(input().split(), 1))
if n > 1 and a[0][0] == a[1][0]:
    print("Still Rozdil")
else:
    print(a[0][1])
