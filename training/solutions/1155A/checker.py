def check(data, answer):
    s = data.split()[1]
    word, *r = answer.split()
    if list(s) == sorted(s):
        return word == "NO" and not r
    a, b = map(int, r)
    if word != "YES" or not 1 <= a < b <= len(s):
        return False
    return s[: a - 1] + s[a - 1 : b][::-1] + s[b:] < s
