def check(data, answer):
    l, r = map(int, data.split())
    x = int(answer)
    if x < 2:
        return False
    seen = r // x - (l - 1) // x
    return seen > 0 and seen >= max(r // d - (l - 1) // d for d in (2, 3, l))
