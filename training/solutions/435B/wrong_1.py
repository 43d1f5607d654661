a, k = input().split()
a = list(a)
k = int(k)
for i in range(len(a)):
    if k == 0:
        break
    j = a.index(max(a[i:]), i)
    if j - i <= k:
        a.insert(i, a.pop(j))
        k -= j - i
print(''.join(a))
