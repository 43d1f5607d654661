a, x, y = map(int, input().split())
row = y // a
ans = -1
if y % a:
    if row == 0 or row % 2:
        if 2 * abs(x) < a:
            ans = 1 if row == 0 else (3 * row + 1) // 2
    elif 0 < abs(x) < a:
        ans = 3 * row // 2 + (x > 0)
print(ans)
