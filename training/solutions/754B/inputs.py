import random
random.seed(int(input()))
while True:
    k = random.randint(2, 6)
    s = ["x"] * k + ["o"] * k + ["."] * (16 - 2 * k)
    random.shuffle(s)
    a = ["".join(s[4 * i:4 * i + 4]) for i in range(4)]
    ok = True
    for i in range(4):
        for j in range(4):
            for dx, dy in ((0, 1), (1, 0), (1, 1), (1, -1)):
                if i + 2 * dx < 4 and 0 <= j + 2 * dy < 4:
                    if "".join(a[i + t * dx][j + t * dy] for t in range(3)) in ("xxx", "ooo"):
                        ok = False
    if ok:
        break
print("\n".join(a))
