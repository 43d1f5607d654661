def solve(a, x, y):
    if y % a == 0:
        return -1
    r = y // a
    before = r + max(0, (r - 1) // 2)
    if r >= 2 and r % 2 == 0:
        if x == 0 or abs(x) >= a:
            return -1
        return before + (1 if x < 0 else 2)
    return before + 1 if 2 * abs(x) < a else -1

print(solve(*map(int, input().split())))
