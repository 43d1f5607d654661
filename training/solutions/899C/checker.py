def check(data, answer):
    n = int(data)
    diff, k, *a = map(int, answer.split())
    if len(a) != k or len(set(a)) != k or not 0 < k < n or not all(1 <= x <= n for x in a):
        return False
    total = n * (n + 1) // 2
    return diff == total % 2 == abs(total - 2 * sum(a))
