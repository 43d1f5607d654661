def war(a, b):
    for i in range(5000):
        if not a:
            return i, 2
        if not b:
            return i, 1
        lo, hi = sorted((a[0], b[0]))
        win_a = a[0] == hi
        a, b = a[1:], b[1:]
        if win_a:
            a = a + [lo, hi]
        else:
            b = b + [lo, hi]
    return -1,

input()
first = [int(x) for x in input().split()[1:]]
second = [int(x) for x in input().split()[1:]]
print(*war(first, second))
