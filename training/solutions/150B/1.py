n, m, k = map(int, input().split())
if k == 1 or k > n:
    e = n
elif k == n:
    e = (n + 1) // 2
elif k % 2:
    e = 2
else:
    e = 1
print(pow(m, e, 10 ** 9 + 7))
