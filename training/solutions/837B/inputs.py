import random
random.seed(int(input()))
parts = [random.randint(1, 2)] * 3
if random.random() < 0.5:
    parts = [random.randint(1, 2) for _ in range(3)]
colors = random.sample("RGB", 3)
w = random.randint(1, 3)
f = [c * w for c, k in zip(colors, parts) for _ in range(k)]
if random.random() < 0.2:
    f[0] = random.choice("RGB") + f[0][1:]
if random.random() < 0.5:
    f = ["".join(x) for x in zip(*f)]
print(len(f), len(f[0]))
print("\n".join(f))
