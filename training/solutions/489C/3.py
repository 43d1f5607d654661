def build(m, s, digits):
    res = ''
    for i in range(m):
        for d in digits:
            if i == 0 and d == 0 and m > 1:
                continue
            if 0 <= s - d <= 9 * (m - i - 1):
                res += str(d)
                s -= d
                break
        else:
            return '-1'
    return res

m, s = map(int, input().split())
print(build(m, s, range(10)), build(m, s, range(9, -1, -1)))
