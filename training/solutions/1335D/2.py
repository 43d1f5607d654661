t = int(input())
for _ in range(t):
    a = [list(input()) for _ in range(9)]
    for i in range(9):
        j = i // 3 + i % 3 * 3
        x = int(a[i][j])
        a[i][j] = str(x % 9 + 1)
    for r in a:
        print("".join(r))
