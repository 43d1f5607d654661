def check(data, answer):
    f, s = data.split()
    hours = range(24) if f == "24" else range(1, 13)
    times = ["%02d:%02d" % (h, m) for h in hours for m in range(60)]
    t = answer.strip()

    def cost(x):
        return sum(a != b for a, b in zip(s, x))

    return t in times and cost(t) == min(map(cost, times))
