a = [list(map(int, input().split())) for i in range(3)]
s = sum(map(sum, a)) // 3
for i in range(3):
    a[i][i] = s - sum(a[i]) + a[1][2]
    print(*a[i])
