def check(data, answer):
    n, x = int(data), int(answer)
    return x % 10 == 0 and abs(x - n) <= 5
