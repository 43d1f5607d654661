def check(data, answer):
    s, r = data.strip(), answer.strip()
    need = iter(s)
    left = list("abcdefghijklmnopqrstuvwxyz")
    for c in need:
        if left and c <= left[0]:
            left.pop(0)
    if left:
        return r == "-1"
    rest = iter(r)
    if not all(c in rest for c in "abcdefghijklmnopqrstuvwxyz"):
        return False
    return len(r) == len(s) and r.islower() and all(x <= y for x, y in zip(s, r))
