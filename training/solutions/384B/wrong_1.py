n, m, k = map(int, input().split())
print(m - 1)
for i in range(1, m):
    if k == 0:
        print(i, i + 1)
    else:
        print(i + 1, i)
