def check(data, answer):
    m, *c = map(int, data.split())
    x, y = c[m:]
    c, k = c[:m], int(answer)
    good = [i + 1 for i in range(m) if x <= sum(c[:i]) <= y and x <= sum(c[i:]) <= y]
    return k in good if good else k == 0
