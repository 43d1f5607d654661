def check(data, answer):
    a = list(map(int, data.split()))[1:]
    try:
        out = list(map(int, answer.split()))
    except ValueError:
        return False
    i = 0
    used = []
    for sign in (-1, 1, 0):
        if i >= len(out) or out[i] < 1 or i + out[i] >= len(out):
            return False
        s = out[i + 1:i + 1 + out[i]]
        i += 1 + out[i]
        used += s
        p = 1
        for v in s:
            p *= (v > 0) - (v < 0)
        if p != sign:
            return False
    return i == len(out) and sorted(used) == sorted(a)
