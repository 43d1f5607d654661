n = int(input())
a = list(map(int, input().split()))
b = sorted(a)
d = [i for i in range(n) if a[i] != b[i]]
if not d:
    print("yes")
    print(1, 1)
else:
    l, r = d[0], d[-1]
    if a[l:r + 1][::-1] == b[l:r + 1]:
        print("yes")
        print(l + 1, r + 1)
    else:
        print("no")
