n, m = map(int, input().split())
ans = -1
for twos in range(n // 2, -1, -1):
    moves = twos + n - 2 * twos
    if moves % m == 0:
        ans = moves
        break
print(ans)
