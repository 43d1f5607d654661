def check(data, answer):
    s, t = data.split()
    core = s.rstrip("z")
    r = core[:-1] + chr(ord(core[-1]) + 1) + "a" * (len(s) - len(core))
    if r == t:
        return answer.split() == ["No", "such", "string"]
    a = answer.split()
    return len(a) == 1 and len(a[0]) == len(s) and s < a[0] < t and all("a" <= c <= "z" for c in a[0])
