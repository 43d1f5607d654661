def check(data, answer):
    try:
        v = [0]
        want = []
        for line in data.strip().split("\n")[1:]:
            op = list(map(int, line.split()))
            if op[0] == 1:
                for i in range(op[1]):
                    v[i] += op[2]
            elif op[0] == 2:
                v.append(op[1])
            else:
                v.pop()
            want.append(sum(v) / len(v))
        got = list(map(float, answer.split()))
        return len(got) == len(want) and all(abs(x - y) <= 2e-6 * max(1, abs(y)) for x, y in zip(got, want))
    except Exception:
        return False
