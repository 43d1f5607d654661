def best(v):
    res = [10 ** 18] * (len(v) + 1)
    for i in range(len(v)):
        s = 0
        for j in range(i, len(v)):
            s += v[j]
            res[j - i + 1] = min(res[j - i + 1], s)
    return res
n, m = map(int, input().split())
a = best(list(map(int, input().split())))
b = best(list(map(int, input().split())))
x = int(input())
ans = 0
k = m
for i in range(1, n + 1):
    while k > 0 and a[i] * b[k] > x:
        k -= 1
    ans = max(ans, i * k)
print(ans)
