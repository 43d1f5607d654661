def check(data, answer):
    words = data.split()[2::2]
    out = answer.split()
    if len(words) != len(out):
        return False
    for s, r in zip(words, out):
        if sum(c in "13579" for c in s) < 2:
            if r != "-1":
                return False
            continue
        rest = iter(s)
        if not all(c in rest for c in r) or r[0] == "0":
            return False
        if sum(map(int, r)) % 2 or int(r[-1]) % 2 == 0:
            return False
    return True
