n, k, l, r, s_all, s_k = map(int, input().split())
a = [l] * n
left = s_k - l * k
i = 0
while left > 0:
    a[i] += 1
    left -= 1
    i = (i + 1) % k
left = s_all - sum(a)
i = k
while left > 0:
    a[i] += 1
    left -= 1
    i += 1
    if i == n:
        i = k
print(*a)
