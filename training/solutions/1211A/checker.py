def check(data, answer):
    n, *a = map(int, data.split())
    i, j, k = map(int, answer.split())
    if len(set(a)) < 3:
        return (i, j, k) == (-1, -1, -1)
    return min(i, j, k) >= 1 and a[i - 1] < a[j - 1] < a[k - 1]
