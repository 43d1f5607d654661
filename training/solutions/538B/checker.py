def check(data, answer):
    try:
        s = data.strip()
        t = answer.split()
        k = int(t[0])
        v = t[1:]
        return k == len(v) == int(max(s)) and all(set(x) <= set("01") for x in v) and sum(map(int, v)) == int(s)
    except Exception:
        return False
