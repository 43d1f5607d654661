def check(data, answer):
    lines = [list(map(int, line.split())) for line in data.strip().split("\n")]
    a, b = lines[1], lines[3]
    x, y = map(int, answer.split())
    return x in a and y in b and x + y not in a and x + y not in b
