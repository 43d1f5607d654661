a, k = input().split()
k = int(k)
d = [int(c) for c in a]
n = len(d)
for i in range(n):
    for v in range(9, d[i], -1):
        if v in d[i:i + k + 1]:
            j = d.index(v, i)
            k -= j - i
            while j > i:
                d[j], d[j - 1] = d[j - 1], d[j]
                j -= 1
            break
print(*d, sep='')
