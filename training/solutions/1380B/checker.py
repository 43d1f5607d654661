def check(data, answer):
    try:
        words = data.split()[1:]
        out = answer.split()
        beats = {'P': 'R', 'R': 'S', 'S': 'P'}
        if len(words) != len(out):
            return False
        for s, a in zip(words, out):
            best = max(s.count(c) for c in "RPS")
            if len(a) != len(s) or any(s.count(beats[c]) != best for c in set(a)):
                return False
        return True
    except Exception:
        return False
