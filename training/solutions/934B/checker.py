def check(data, answer):
    k = int(data)
    s = answer.strip()
    if k > 36:
        return s == "-1"
    if not s.isdigit() or s[0] == "0" or int(s) > 10 ** 18:
        return False
    return sum({"0": 1, "4": 1, "6": 1, "8": 2, "9": 1}.get(c, 0) for c in s) == k
