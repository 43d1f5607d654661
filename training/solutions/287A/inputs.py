import random
random.seed(int(input()))
k = random.randint(0, 2)
if k == 0:
    g = ["".join(random.choice(".#") for _ in range(4)) for _ in range(4)]
elif k == 1:
    g = [random.choice(["####", "...."]) for _ in range(1)]
    for i in range(3):
        g.append("...." if g[-1] == "####" else "####")
else:
    g = [random.choice([".#.#", "#.#.", "####", "...."]) for _ in range(4)]
print("\n".join(g))
