a = [int(x) for x in input().split()]
ans = 0
for i in range(14):
    b = a[:]
    k = b[i]
    b[i] = 0
    b = [x + k // 14 for x in b]
    j = i
    for _ in range(k % 14):
        j += 1
        if j == 14:
            j = 0
        b[j] += 1
    s = 0
    for x in b:
        if x % 2 == 0:
            s += x
    if s > ans:
        ans = s
print(ans)
