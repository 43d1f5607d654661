n = int(input())
s = list(input())
k = n // 3
c = [s.count(d) for d in '012']
for i in range(n):
    x = int(s[i])
    if c[x] > k:
        for y in range(x):
            if c[y] < k:
                c[x] -= 1
                c[y] += 1
                s[i] = str(y)
                break
for i in range(n - 1, -1, -1):
    x = int(s[i])
    if c[x] > k:
        for y in (2, 1):
            if y > x and c[y] < k:
                c[x] -= 1
                c[y] += 1
                s[i] = str(y)
                break
print(''.join(s))
