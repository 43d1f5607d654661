n, s = map(int, input().split())
q, r = divmod(s, n)
if q >= 2:
    a = [q] * n
    for i in range(r):
        a[i] += 1
    print("YES")
    print(" ".join(map(str, a)))
    print(1)
else:
    print("NO")
