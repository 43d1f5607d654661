def check(data, answer):
    try:
        n, k, *a = map(int, data.split()); l, r = map(int, answer.split())
        if not 1 <= l <= r <= n or len(set(a[l-1:r])) > k: return False
        m = r - l + 2
        return not any(len(set(a[i:i+m])) <= k for i in range(n - m + 1))
    except Exception:
        return False
