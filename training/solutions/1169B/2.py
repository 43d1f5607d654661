def test(x):
    common = None
    for pair in pairs:
        if x in pair:
            continue
        common = set(pair) if common is None else common & set(pair)
        if not common:
            return False
    return True

n, m = map(int, input().split())
pairs = [list(map(int, input().split())) for _ in range(m)]
print("YES" if test(pairs[0][0]) or test(pairs[0][1]) else "NO")
