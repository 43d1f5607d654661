a = [list(map(int, input().split())) for i in range(3)]
s = sum(map(sum, a)) // 2
for i in range(3):
    a[i][i] = s - sum(a[i])
    print(*a[i])
