n, k = map(int, input().split())
if k > n * n // 2:
    print('NO')
else:
    print('YES')
    for i in range(n):
        row = ''
        for j in range(n):
            if (i + j) % 2 == 0 and k > 0:
                row += 'L'
                k -= 1
            else:
                row += 'S'
        print(row)
