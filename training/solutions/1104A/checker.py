def check(data, answer):
    n = int(data)
    k, *a = map(int, answer.split())
    return len(a) == k and sum(a) == n and len(set(a)) == 1 and 1 <= a[0] <= 9
