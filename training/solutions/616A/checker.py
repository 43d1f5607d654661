def check(data, answer):
    a, b = (x.lstrip("0") for x in data.split())
    a, b = (len(a), a), (len(b), b)
    return answer.split() == ["<" if a < b else ">" if a > b else "="]
