import re
def check(data, answer):
    s, k = data.split()
    k = int(k)
    t = answer.strip()
    n = len(s) - s.count("*") - s.count("?")
    low = 2 * n - len(s)
    if k < low or (k > n and "*" not in s):
        return t == "Impossible"
    return len(t) == k and re.fullmatch(s, t) is not None
