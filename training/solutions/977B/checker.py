def check(data, answer):
    s = data.split()[1]
    a = [s[i : i + 2] for i in range(len(s) - 1)]
    return a.count(answer.strip()) == max(map(a.count, a))
