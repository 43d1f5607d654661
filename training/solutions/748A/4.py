n, m, k = map(int, input().split())
row = 1
while k > 2 * m:
    k -= 2 * m
    row += 1
print(row, (k + 1) // 2, "R" if k % 2 == 0 else "L")
