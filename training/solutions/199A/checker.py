def check(data, answer):
    f = [0, 1]
    while f[-1] < 10**9:
        f.append(f[-1] + f[-2])
    a = list(map(int, answer.split()))
    return len(a) == 3 and set(a) <= set(f) and sum(a) == int(data)
