names = []
taxi, pizza, girl = [], [], []
for _ in range(int(input())):
    s, name = input().split()
    s = int(s)
    p = [input().strip().replace("-", "") for i in range(s)]
    x = sum(v == v[0] * 6 for v in p)
    y = sum(list(v) == sorted(set(v), reverse=True) and v != v[0] * 6 for v in p)
    names.append(name)
    taxi.append(x)
    pizza.append(y)
    girl.append(s - x - y)
for t, c in ("call a taxi", taxi), ("order a pizza", pizza), ("go to a cafe with a wonderful girl", girl):
    best = [v for v, k in zip(names, c) if k == max(c)]
    print(f"If you want to {t}, you should call: {', '.join(best)}.")
