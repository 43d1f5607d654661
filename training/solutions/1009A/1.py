n, m = map(int, input().split())
c = list(map(int, input().split()))
a = list(map(int, input().split()))
j = 0
for x in c:
    if j < m and a[j] >= x:
        j += 1
print(j)
