def check(data, answer):
    n, k, s = data.split()
    k, r = int(k), answer.strip()
    if sum(max(ord(c) - 97, 122 - ord(c)) for c in s) < k:
        return r == "-1"
    if len(r) != len(s) or not all("a" <= c <= "z" for c in r):
        return False
    return sum(abs(ord(x) - ord(y)) for x, y in zip(s, r)) == k
