def check(data, answer):
    try:
        n, k, *a = map(int, data.split())
        low, high = 0.0, 1000.0
        for _ in range(80):
            m = (low + high) / 2
            s = sum((x - m) * (100 - k) / 100 if x > m else x - m for x in a)
            if s >= 0:
                low = m
            else:
                high = m
        return len(answer.split()) == 1 and abs(float(answer) - low) <= 2e-6 * max(1, low)
    except Exception:
        return False
