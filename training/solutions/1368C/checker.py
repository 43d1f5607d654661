def check(data, answer):
    try:
        n = int(data)
        t = list(map(int, answer.split()))
        k = t[0]
        if len(t) != 1 + 2 * k or not 0 < k <= 500000:
            return False
        s = set(zip(t[1::2], t[2::2]))
        if len(s) != k:
            return False
        full = 0
        for x, y in s:
            c = sum(p in s for p in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)))
            if c % 2:
                return False
            full += c == 4
        a = next(iter(s))
        seen = {a}
        st = [a]
        while st:
            x, y = st.pop()
            for p in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if p in s and p not in seen:
                    seen.add(p)
                    st.append(p)
        return len(seen) == k and full == n
    except Exception:
        return False
