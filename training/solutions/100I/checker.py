import math

def check(data: str, answer: str) -> bool:
    try:
        k, x, y = map(int, data.split())
        a = math.radians(k)
        want = (x * math.cos(a) - y * math.sin(a), x * math.sin(a) + y * math.cos(a))
        got = list(map(float, answer.split()))
        return len(got) == 2 and all(abs(g - w) <= 1e-4 * max(1, abs(w)) for g, w in zip(got, want))
    except Exception:
        return False
