def check(data, answer):
    n = int(data)
    try:
        a = list(map(int, answer.split()))
    except ValueError:
        return False
    if len(a) != n or a[0] < 1 or a[-1] > 10 ** 7:
        return False
    for i in range(n):
        for j in range(i):
            if a[j] >= a[i] or a[i] % a[j] == 0:
                return False
    return True
