n = int(input())
a = list(map(int, input().split()))
b = list(range(1, n + 1))
d = [i for i in range(n) if a[i] != b[i]]
if not d:
    print(0, 0)
else:
    l, r = d[0], d[-1] + 1
    b[l:r] = b[l:r][::-1]
    if a == b:
        print(l + 1, r)
    else:
        print(0, 0)
