def check(data, answer):
    try:
        s = data.strip()
        def good(v):
            b = 0
            it = iter(v)
            for c in s:
                b += 1 if c == '(' else -1 if c == ')' else -next(it)
                if b < 0:
                    return False
            return b == 0
        k = s.count('#')
        last = s.count('(') - s.count(')') - k + 1
        can = last > 0 and good([1] * (k - 1) + [last])
        v = list(map(int, answer.split()))
        if v == [-1]:
            return not can
        return len(v) == k and min(v) > 0 and good(v)
    except Exception:
        return False
