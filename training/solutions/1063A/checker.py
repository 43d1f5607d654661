def check(data, answer):
    n, s = data.split()
    n = int(n)
    t = answer.strip()
    if sorted(t) != sorted(s):
        return False
    k = 0
    for i in range(n):
        for j in range(i + 1, n + 1):
            k += t[i:j] == t[i:j][::-1]
    c = [s.count(x) for x in set(s)]
    return k == sum(x * (x + 1) // 2 for x in c)
