import random
random.seed(int(input()))
out = []
t = random.random()
if t < 0.3:
    out = ["for 64"] * 5 + ["for 4", "add"] + ["end"] * 6
    if random.random() < 0.4:
        out[4] = "for 63"
elif t < 0.7:
    out = ["for 100"] * 5 + ["end"] * 5
d = 0
for _ in range(random.randint(1, 8)):
    t = random.random()
    if t < 0.35:
        out.append("for " + str(random.choice([1, 2, 5, 100])))
        d += 1
    elif t < 0.6 and d:
        out.append("end")
        d -= 1
    else:
        out.append("add")
out += ["end"] * d
print(len(out))
print("\n".join(out))
