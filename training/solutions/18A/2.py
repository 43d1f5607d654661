v = list(map(int, input().split()))

def ok(v):
    p = [complex(v[i], v[i + 1]) for i in (0, 2, 4)]
    if len(set(p)) < 3:
        return False
    for i in range(3):
        a = p[i - 1] - p[i]
        b = p[i - 2] - p[i]
        if a.real * b.real + a.imag * b.imag == 0:
            return True
    return False

near = [v[:i] + [v[i] + d] + v[i + 1:] for i in range(6) for d in (-1, 1)]
print("RIGHT" if ok(v) else "ALMOST" if any(map(ok, near)) else "NEITHER")
