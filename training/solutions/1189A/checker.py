def check(data, answer):
    s = data.split()[1]
    k, *parts = answer.split()
    good = all(p.count("0") != p.count("1") for p in parts)
    least = 2 - (s.count("0") != s.count("1"))
    return good and int(k) == len(parts) == least and "".join(parts) == s
