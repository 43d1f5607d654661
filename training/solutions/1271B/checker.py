def check(data, answer):
    n, s = data.split()
    n = int(n)
    k, *p = map(int, answer.split())
    if n % 2 == 0 and s.count("B") % 2:
        return k == -1 and not p
    if k != len(p) or k > 3 * n or not all(1 <= x < n for x in p):
        return False
    a = [c == "B" for c in s]
    for x in p:
        a[x - 1] = not a[x - 1]
        a[x] = not a[x]
    return len(set(a)) == 1
