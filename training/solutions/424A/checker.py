def check(data, answer):
    n, s = data.split()
    k, r = answer.split()
    if len(r) != int(n) or set(r) - {"x", "X"} or r.count("X") * 2 != int(n):
        return False
    least = abs(s.count("X") - int(n) // 2)
    return int(k) == least == sum(a != b for a, b in zip(s, r))
