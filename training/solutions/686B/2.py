n = int(input())
a = list(map(int, input().split()))
for i in range(n):
    k = a.index(min(a[i:]), i)
    a.insert(i, a.pop(k))
    for j in range(k, i, -1):
        print(j, j + 1)
