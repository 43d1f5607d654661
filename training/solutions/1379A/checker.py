def check(data, answer):
    try:
        d, r = data.split(), answer.split()
        p = 'abacaba'
        def one(t):
            return sum(t.startswith(p, i) for i in range(len(t))) == 1
        q = 0
        for s in d[2::2]:
            possible = False
            for i in range(len(s) - 6):
                if all(x in ('?', y) for x, y in zip(s[i:], p)):
                    if one((s[:i] + p + s[i + 7:]).replace('?', 'z')):
                        possible = True
            if r[q].lower() != ('yes' if possible else 'no'):
                return False
            q += 1
            if possible:
                t = r[q]
                q += 1
                if len(t) != len(s) or not t.isalpha() or not t.islower() or not one(t):
                    return False
                if any(x not in ('?', y) for x, y in zip(s, t)):
                    return False
        return q == len(r)
    except Exception:
        return False
