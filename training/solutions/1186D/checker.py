def check(data, answer):
    try:
        a = [int(x.replace('.', '')) for x in data.split()[1:]]
        b = list(map(int, answer.split()))
        return len(a) == len(b) and sum(b) == 0 and all(abs(x - 100000*y) < 100000 for x, y in zip(a, b))
    except Exception:
        return False
