n, k = map(int, input().split())
a = [int(x) for x in input().split()]
s = sorted((v, i) for i, v in enumerate(a))
good = all(s[i][0] != s[i + k][0] for i in range(n - k))
if good:
    res = [0] * n
    for i in range(n):
        res[s[i][1]] = 1 + i % k
    print("YES")
    print(" ".join(map(str, res)))
else:
    print("NO")
