def check(data, answer):
    n = int(data)
    out = answer.split()
    if len(out) != 1 or len(out[0]) != n or set(out[0]) != set("ROYGBIV"):
        return False
    s = out[0] + out[0][:3]
    return all(len(set(s[i:i + 4])) == 4 for i in range(n))
