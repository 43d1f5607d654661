def check(data, answer):
    b = answer.strip()
    if b != b[::-1] or len(b) > 10**4:
        return False
    rest = iter(b)
    return all(c in rest for c in data.strip())
