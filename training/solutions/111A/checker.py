def check(data, answer):
    n, x, y = map(int, data.split())
    try:
        a = list(map(int, answer.split()))
    except ValueError:
        return False
    big = y - n + 1
    if big < 1 or big * big + n - 1 < x:
        return a == [-1]
    return len(a) == n and min(a) > 0 and sum(a) <= y and sum(t * t for t in a) >= x
