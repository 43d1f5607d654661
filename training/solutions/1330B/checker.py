def check(data, answer):
    try:
        d = list(map(int, data.split()))
        t = list(map(int, answer.split()))
        i = 1
        j = 0
        for _ in range(d[0]):
            n = d[i]
            a = d[i + 1:i + 1 + n]
            i += n + 1
            want = set()
            for l in range(1, n):
                if sorted(a[:l]) == list(range(1, l + 1)) and sorted(a[l:]) == list(range(1, n - l + 1)):
                    want.add((l, n - l))
            k = t[j]
            j += 1
            got = [(t[j + 2 * x], t[j + 2 * x + 1]) for x in range(k)]
            j += 2 * k
            if k != len(want) or set(got) != want:
                return False
        return j == len(t)
    except Exception:
        return False
