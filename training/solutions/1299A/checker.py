def check(data, answer):
    try:
        a = list(map(int, data.split()))[1:]
        b = list(map(int, answer.split()))
        if sorted(a) != sorted(b):
            return False
        once = twice = 0
        for x in a:
            twice |= once & x
            once |= x
        v = b[0]
        for y in b[1:]:
            v = (v | y) - y
        return v == max(x & ~twice for x in a) if len(a) > 1 else True
    except Exception:
        return False
