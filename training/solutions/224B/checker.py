def check(data, answer):
    try:
        n, k, *a = map(int, data.split()); l, r = map(int, answer.split())
        if len(set(a)) < k: return (l, r) == (-1, -1)
        if not 1 <= l <= r <= n: return False
        return len(set(a[l-1:r])) == k and len(set(a[l:r])) < k and len(set(a[l-1:r-1])) < k
    except Exception:
        return False
