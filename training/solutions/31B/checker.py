def check(data, answer):
    try:
        s = data.strip()
        p = s.split("@")
        can = len(p) > 1 and p[0] != "" and p[-1] != "" and all(len(x) > 1 for x in p[1:-1])
        if not can:
            return answer.split() == ["No", "solution"]
        w = answer.split()
        if len(w) != 1 or w[0].replace(",", "") != s:
            return False
        for r in w[0].split(","):
            q = r.split("@")
            if len(q) != 2 or not q[0] or not q[1]:
                return False
        return True
    except Exception:
        return False
