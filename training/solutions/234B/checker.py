def check(data, answer):
    n, k, *a = map(int, data.split())
    low, *b = map(int, answer.split())
    if len(b) != k or len(set(b)) != k or not all(1 <= i <= n for i in b):
        return False
    return low == sorted(a)[n - k] == min(a[i - 1] for i in b)
