def check(data, answer):
    lines = data.strip().split("\n")[2::2]
    out = list(map(int, answer.split()))
    for line in lines:
        a = list(map(int, line.split()))
        r = [out.pop(0) for _ in a]
        if sorted(r) != sorted(a) or len({i - x for i, x in enumerate(r)}) < len(a):
            return False
    return not out
