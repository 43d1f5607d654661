def count(limit):
    total = 0
    s = str(limit)
    for length in range(1, len(s)):
        total += 9 if length < 3 else 9 * 10 ** (length - 2)
    first = int(s[0])
    if len(s) == 1:
        return limit
    total += (first - 1) * 10 ** (len(s) - 2)
    middle = int(s[1:-1] or 0)
    return total + middle + (s[-1] >= s[0])

l, r = map(int, input().split())
print(count(r) - count(l - 1) if l > 1 else count(r))
