def check(data, answer):
    try:
        a = list(map(int, data.split()))[1:]
        t = list(map(int, answer.split()))
        n = len(a)
        to = {x: i for i, x in enumerate(sorted(a))}
        seen, cycles = set(), 0
        for i in range(n):
            if i not in seen:
                cycles += 1
                while i not in seen:
                    seen.add(i)
                    i = to[a[i]]
        if t[0] != cycles:
            return False
        p, used = 1, []
        for _ in range(cycles):
            c = t[p]
            part = [x - 1 for x in t[p + 1:p + 1 + c]]
            p += 1 + c
            used += part
            if c < 1 or {to[a[i]] for i in part} != set(part):
                return False
        return p == len(t) and sorted(used) == list(range(n))
    except (ValueError, IndexError):
        return False
