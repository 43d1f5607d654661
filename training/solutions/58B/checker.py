def check(data, answer):
    n = int(data)
    try:
        a = list(map(int, answer.split()))
    except ValueError:
        return False
    if not a or a[0] != n or a[-1] < 1:
        return False
    if any(x <= y or x % y for x, y in zip(a, a[1:])):
        return False
    k = 1
    p = 2
    while n > 1:
        if n % p == 0:
            n //= p
            k += 1
        else:
            p += 1
    return len(a) == k
