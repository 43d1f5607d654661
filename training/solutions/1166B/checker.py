def check(data, answer):
    k = int(data)
    out = answer.split()
    d = [n for n in range(5, k + 1) if k % n == 0 and k // n >= 5]
    if not d:
        return out == ["-1"]
    if len(out) != 1 or len(out[0]) != k:
        return False
    s = out[0]
    if not all("a" <= c <= "z" for c in s):
        return False
    v = set("aeiou")
    for n in d:
        m = k // n
        rows = all(v <= set(s[i * m:i * m + m]) for i in range(n))
        if rows and all(v <= set(s[j::m]) for j in range(m)):
            return True
    return False
