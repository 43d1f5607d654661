n, m = map(int, input().split())
c = [int(x) for x in input().split()]
a = [int(x) for x in input().split()]
i = j = 0
while i < n and j < m:
    if c[i] <= a[j]:
        j += 1
    i += 1
print(j)
