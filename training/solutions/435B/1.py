a, k = input().split()
a = list(a)
k = int(k)
for i in range(len(a)):
    part = a[i:i + k + 1]
    j = part.index(max(part))
    a.insert(i, a.pop(i + j))
    k -= j
print(''.join(a))
