n = int(input())
d = sorted(input().split(), reverse=True)
def solve():
    if '0' not in d:
        return -1
    r = sum(map(int, d)) % 3
    if r:
        one = [x for x in d if int(x) % 3 == r]
        two = [x for x in d if int(x) % 3 == 3 - r]
        if one:
            d.remove(one[-1])
        elif len(two) > 1:
            d.remove(two[-1])
            d.remove(two[-2])
        else:
            return -1
    return ''.join(d) if d[0] != '0' else 0
print(solve())
