def check(data, answer):
    try:
        s = data.split()[1:]
        t = answer.split()
        c = [s.count(v) for v in set(s)]
        if c.count(1) % 2 and max(c) < 3:
            return len(t) == 1 and t[0].upper() == 'NO'
        if len(t) != 2 or t[0].upper() != 'YES' or len(t[1]) != len(s) or set(t[1]) - set('AB'):
            return False
        p = [[v for v, k in zip(s, t[1]) if k == x] for x in 'AB']
        u = [sum(q.count(v) == 1 for v in q) for q in p]
        return u[0] == u[1]
    except Exception:
        return False
