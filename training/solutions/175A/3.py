def best(s, k):
    if k == 0:
        return 0 if not s else -1
    res = -1
    for l in range(1, min(7, len(s)) + 1):
        v = int(s[:l])
        if v > 10 ** 6 or (l > 1 and s[0] == '0'):
            break
        r = best(s[l:], k - 1)
        if r >= 0:
            res = max(res, v + r)
    return res
print(best(input().strip(), 3))
