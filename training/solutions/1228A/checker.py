def check(data, answer):
    l, r = map(int, data.split())
    x = int(answer)
    if x == -1:
        return all(len(set(str(y))) < len(str(y)) for y in range(l, r + 1))
    return l <= x <= r and len(set(str(x))) == len(str(x))
