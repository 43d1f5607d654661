def check(data, answer):
    n, k = map(int, data.split())
    s = answer.strip()
    letters = s.isascii() and s.islower() and s.isalpha()
    return letters and len(s) == n and len(set(s)) == k and all(x != y for x, y in zip(s, s[1:]))
