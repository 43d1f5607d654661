def check(data, answer):
    s = data.split()[1]
    k, r = answer.split()
    if len(r) != len(s) or any({r[i], r[i + 1]} != {"a", "b"} for i in range(0, len(s), 2)):
        return False
    least = sum(s[i] == s[i + 1] for i in range(0, len(s), 2))
    return int(k) == least == sum(x != y for x, y in zip(s, r))
