def check(data, answer):
    try:
        a = list(map(int, data.split()))[1:]
        b = list(map(int, answer.split()))
    except ValueError:
        return False
    last = total = 0
    for x in sorted(a):
        last = max(last + 1, x)
        total += last
    return len(a) == len(b) == len(set(b)) and sum(b) == total and all(x <= y for x, y in zip(a, b))
