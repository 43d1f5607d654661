def check(data, answer):
    n, k, *a = map(int, data.split())
    i, c = map(int, answer.split())
    if not 1 <= i <= k or c < 0:
        return False
    left = n - c * a[i - 1]
    return left >= 0 and left == min(n % x for x in a)
