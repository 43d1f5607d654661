def check(data, answer):
    x, y = data.split()
    z = answer.strip()
    if any(b > a for a, b in zip(x, y)):
        return z == "-1"
    letters = len(z) == len(x) and z.isascii() and z.isalpha() and z.islower()
    return letters and "".join(map(min, x, z)) == y
