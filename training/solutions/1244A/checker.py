def check(data, answer):
    q = list(map(int, data.split()))[1:]
    r = list(map(int, answer.split()))
    for a, b, c, d, k in zip(q[::5], q[1::5], q[2::5], q[3::5], q[4::5]):
        x = r.pop(0)
        if x == -1:
            if -(-a // c) - (-b // d) <= k:
                return False
            continue
        y = r.pop(0)
        if min(x, y) < 0 or x + y > k or x * c < a or y * d < b:
            return False
    return not r
