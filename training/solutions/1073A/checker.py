def check(data, answer):
    s = data.split()[1]
    word, *r = answer.split()
    if len(set(s)) == 1:
        return word == "NO" and not r
    if word != "YES" or len(r) != 1 or r[0] not in s:
        return False
    return all(2 * r[0].count(c) <= len(r[0]) for c in r[0])
