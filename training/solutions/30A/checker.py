def check(data, answer):
    try:
        a, b, n = map(int, data.split())
        if answer.strip() == "No solution":
            return all(a * x ** n != b for x in range(-1000, 1001))
        return a * int(answer) ** n == b
    except Exception:
        return False
