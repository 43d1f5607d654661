def check(data, answer):
    n = int(data)
    best, *a = answer.split()
    if int(best) != (n * n + 1) // 2 or len(a) != n or any(len(row) != n for row in a):
        return False
    text = "".join(a)
    if set(text) - {"C", "."} or text.count("C") != int(best):
        return False
    near = any("CC" in row for row in a) or any("CC" in "".join(col) for col in zip(*a))
    return not near
