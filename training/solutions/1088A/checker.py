def check(data, answer):
    x = int(data)
    r = list(map(int, answer.split()))
    if x == 1:
        return r == [-1]
    a, b = r
    return 1 <= a <= x and 1 <= b <= x and a % b == 0 and a * b > x and a // b < x
